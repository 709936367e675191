import { createHash } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { chunksOf } from './chunks';

/** The SHA-256 of a file that may be large, hex. */
export function hashOfFile(path: string): string {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  for (const chunk of chunksOf(file)) hash.update(chunk);
  closeSync(file);
  return hash.digest('hex');
}
