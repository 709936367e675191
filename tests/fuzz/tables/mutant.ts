import type { DatasetName } from '../../../src/story/dataset/table-name';
import type { StoryFolder } from '../../../src/story/files/parse';
import { csv } from '../../../src/story/csv';
import type { Mutation } from '../folder';
import { numbers } from '../numbers';
import { type Random, seededAt } from '../random';
import { structure } from '../structure';
import { tokens } from '../tokens';
import { tableMutations } from './mutate';
import { featureMutations } from './mutate-features';
import { featuresDataset, seedCells, seedDataset, withDataset } from './seed';

/** A story with a table of events, of which the table is broken, or what the story says of it. */
export interface TableMutant {
  readonly kind: string;
  readonly folder: StoryFolder;
  readonly name: DatasetName;
  readonly table: Uint8Array;
}

/** What story.json says of the table, by itself: only that is broken. */
const alone: StoryFolder = {
  slug: 'alone',
  files: new Map([['dataset.json', JSON.stringify(seedDataset, null, 2)]]),
};
const whole = withDataset(JSON.stringify(seedDataset));
const wholeTable = new Uint8Array(Buffer.from(csv(seedCells)));

/** The same in GeoJSON. */
const wholeFeatures = withDataset(JSON.stringify(featuresDataset), 'events-table.geojson');

const ofDataset: Readonly<Record<string, Mutation>> = { structure, tokens, numbers };
const [ofCells, ofFeatures] = [Object.keys(tableMutations), Object.keys(featureMutations)];
const drawn = [...ofCells, ...ofCells, ...Object.keys(ofDataset), ...ofFeatures];
export const tableKinds: readonly string[] = [...new Set(drawn)];

/** The mutant with a number among those of a seed: always the same, whichever were made before. */
export function tableAt(seed: number, index: number): TableMutant {
  const random = seededAt(seed, index);
  const kind = random.pick(drawn);
  const mutate = tableMutations[kind];
  if (mutate) return { kind, folder: whole, name: 'events.csv', table: mutate(seedCells, random) };
  const mutateFeatures = featureMutations[kind];
  if (mutateFeatures)
    return { kind, folder: wholeFeatures, name: 'events-table.geojson', table: mutateFeatures(random) };
  return { kind, folder: withDataset(datasetOf(kind, random)), name: 'events.csv', table: wholeTable };
}

function datasetOf(kind: string, random: Random): string {
  const mutate = ofDataset[kind] as Mutation;
  return mutate(alone, random).files.get('dataset.json') ?? '';
}
