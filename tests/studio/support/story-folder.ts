import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isTextual } from '../../../src/story/files/file-names';
import type { Files } from '../../../src/studio/document/files';

/** A story of the project, as the studio has it. */
export function storyFolder(slug: string, parent = 'data/stories'): Files {
  const folder = join(parent, slug);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return new Map(
    names.map((name) => {
      const bytes = readFileSync(join(folder, name));
      return [name, isTextual(name) ? bytes.toString('utf8') : new Uint8Array(bytes)] as const;
    }),
  );
}
