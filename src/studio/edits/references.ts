import type { JsonPath } from '../../story/problems';
import type { Files } from '../document/files';
import { changed, jsonIn } from './in-files';
import { removeValue } from '../../story/files/json/json-edits';

/** The keys by which the files of a story name things of each sort. */
const keysOf = {
  claim: ['claims'],
  actor: ['actors', 'present', 'actor', 'holder', 'backer', 'backed', 'viewOf', 'from', 'to'],
  feature: ['features', 'place', 'from', 'to'],
} as const;

export type Referred = keyof typeof keysOf;

/** Where ids of the same name may stand for something else. */
const isOfSort = (sort: Referred, path: JsonPath): boolean =>
  path.at(-1) !== 'from' && path.at(-1) !== 'to' ? true : path.includes('relation') === (sort === 'actor');

/** The paths in a value at which an id of a sort is named. */
function referencesIn(value: unknown, sort: Referred, id: string, path: JsonPath = []): JsonPath[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]): JsonPath[] => {
    const here = [...path, Array.isArray(value) ? Number(name) : name];
    const key = Array.isArray(value) ? path.at(-1) : name;
    const keyPath = Array.isArray(value) ? path : here;
    const isNamed =
      (child === id && (keysOf[sort] as readonly unknown[]).includes(key) && isOfSort(sort, keyPath)) ||
      // Who held a zone, and where it was, stands by its id.
      (sort === 'feature' && name === id && ['holders', 'points'].includes(String(path.at(-1))));
    return isNamed ? [here] : referencesIn(child, sort, id, here);
  });
}

/** The files without what names an id, and how many references went. */
export function withoutReferences(files: Files, sort: Referred, id: string): { files: Files; count: number } {
  let count = 0;
  let rest = files;
  for (const name of files.keys()) {
    if (!name.endsWith('json')) continue;
    const paths = referencesIn(jsonIn(files, name), sort, id);
    count += paths.length;
    if (paths.length > 0) rest = changed(rest, name, (text) => paths.toReversed().reduce(removeValue, text));
  }
  return { files: rest, count };
}
