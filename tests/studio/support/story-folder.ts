import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTextual } from '../../../src/story/files/file-names';
import type { Files } from '../../../src/studio/document/files';

/** A story of the project, as the studio has it. */
export function storyFolder(slug: string, parent = 'data/stories'): Files {
  const folder = join(parent, slug);
  return new Map(
    readdirSync(folder).map((name) => {
      const bytes = readFileSync(join(folder, name));
      return [name, isTextual(name) ? bytes.toString('utf8') : new Uint8Array(bytes)] as const;
    }),
  );
}
