import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { datasetIn } from '../story/dataset/table-name';
import { limits } from '../story/files/limits';
import { zipOf } from '../story/files/zip';
import { readStory } from './folders';

/**
 * A story's folder as an archive, as the studio opens and saves it: each file byte for byte. A table of events that
 * is too large to be in it is published beside it.
 */
export function storyPackage(directory: string, slug: string): Uint8Array {
  const { files, others = [] } = readStory(directory, slug);
  const isPacked = (name: string) =>
    name !== datasetIn(others) || statSync(join(directory, slug, name)).size <= limits.attachmentBytes;
  const names = [...files.keys(), ...others].filter(isPacked);
  return zipOf(slug, new Map(names.map((name) => [name, readFileSync(join(directory, slug, name))])));
}
