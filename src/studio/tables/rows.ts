import { isGeojson } from '../../story/files/file-names';
import type { Files } from '../document/files';
import { type Item, itemsIn } from '../edits/in-files';

/** The lists of a story that are shown as tables. */
export const listNames = ['sentences', 'claims', 'actors', 'speakers', 'features', 'gaps'] as const;
export type ListName = (typeof listNames)[number];

/** An item of a list, as it is written. */
export interface Row {
  readonly id: string;
  readonly item: Item;
  /** The file that it is in. */
  readonly file: string;
}

const fileOf: Readonly<Record<Exclude<ListName, 'features'>, string>> = {
  sentences: 'sentences.json',
  claims: 'claims.json',
  actors: 'story.json',
  speakers: 'story.json',
  gaps: 'story.json',
};

const notFeatures = new Set(['fronts.geojson', 'territory.geojson']);

/** All items of a list that have an id, in the order of their files. */
export function rowsOf(files: Files, list: ListName): Row[] {
  const names =
    list === 'features'
      ? [...files.keys()].filter((name) => isGeojson(name) && !notFeatures.has(name)).sort()
      : [fileOf[list]];
  return names.flatMap((file) => itemsIn(files, file, list).map((item) => ({ id: item.id, item, file })));
}
