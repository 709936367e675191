import type { StoryFolder } from '../../../src/story/files/parse';
import { csv } from '../../../src/story/csv';
import type { Mutation } from '../folder';
import { numbers } from '../numbers';
import { type Random, seededAt } from '../random';
import { structure } from '../structure';
import { tokens } from '../tokens';
import { tableMutations } from './mutate';
import { seedCells, seedDataset, withDataset } from './seed';

/** A story with a table of events, of which the table is broken, or what the story says of it. */
export interface TableMutant {
  readonly kind: string;
  readonly folder: StoryFolder;
  readonly table: Uint8Array;
}

/** What story.json says of the table, by itself: only that is broken. */
const alone: StoryFolder = {
  slug: 'alone',
  files: new Map([['dataset.json', JSON.stringify(seedDataset, null, 2)]]),
};
const whole = withDataset(JSON.stringify(seedDataset));
const wholeTable = new Uint8Array(Buffer.from(csv(seedCells)));

const ofDataset: Readonly<Record<string, Mutation>> = { structure, tokens, numbers };
const drawn = [...Object.keys(tableMutations), ...Object.keys(tableMutations), ...Object.keys(ofDataset)];
export const tableKinds: readonly string[] = [...new Set(drawn)];

/** The mutant with a number among those of a seed: always the same, whichever were made before. */
export function tableAt(seed: number, index: number): TableMutant {
  const random = seededAt(seed, index);
  const kind = random.pick(drawn);
  const mutate = tableMutations[kind];
  return mutate
    ? { kind, folder: whole, table: mutate(seedCells, random) }
    : { kind, folder: withDataset(datasetOf(kind, random)), table: wholeTable };
}

function datasetOf(kind: string, random: Random): string {
  const mutate = ofDataset[kind] as Mutation;
  return mutate(alone, random).files.get('dataset.json') ?? '';
}
