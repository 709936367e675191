import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipOf } from '../story/files/zip';
import { readStory } from './folders';

/** A story's folder as an archive, as the studio opens and saves it: each file byte for byte. */
export function storyPackage(directory: string, slug: string): Uint8Array {
  const { files, others = [] } = readStory(directory, slug);
  const names = [...files.keys(), ...others];
  return zipOf(slug, new Map(names.map((name) => [name, readFileSync(join(directory, slug, name))])));
}
