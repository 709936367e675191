import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TableRecord } from '../../src/site/dataset/table-record';

/** The records that a reader finds in a file of some contents: the text of each, and where it begins. */
export function recordsIn(contents: string | Buffer, read: (file: number) => Iterable<TableRecord>) {
  const folder = mkdtempSync(join(tmpdir(), 'records-'));
  const path = join(folder, 'table');
  writeFileSync(path, contents);
  const file = openSync(path, 'r');
  try {
    return [...read(file)].map(({ bytes, offset, line }) => ({ text: String(bytes), offset, line }));
  } finally {
    closeSync(file);
    rmSync(folder, { recursive: true });
  }
}
