import type { Territories } from '../../src/compile/compile';
import type { StoryFolder } from '../../src/story/files/parse';
import { fixtureTerritories, fixtureFolder } from '../support/fixture';
import { datedFolder } from '../support/dated-fixture';
import { territories, folder } from '../support/stories';
import { bytes } from './bytes';
import { crowded } from './crowds';
import { files } from './files';
import type { Mutation } from './folder';
import { geometry } from './geometry';
import { nesting } from './nesting';
import { numbers } from './numbers';
import { type Random, seededAt } from './random';
import { references } from './references';
import { structure } from './structure';
import { tokens } from './tokens';
import { words } from './words';

/** Every way to break a story, and how often it is chosen: of the whole, in parts. */
const kinds: Readonly<Record<string, readonly [Mutation, number]>> = {
  bytes: [bytes, 10],
  tokens: [tokens, 14],
  structure: [structure, 18],
  numbers: [numbers, 12],
  geometry: [geometry, 16],
  references: [references, 12],
  words: [words, 8],
  nesting: [nesting, 4],
  files: [files, 4],
  crowds: [crowded, 2],
};

export const mutationKinds = Object.keys(kinds);
const drawn = mutationKinds.flatMap((kind) => Array<string>(kinds[kind]?.[1] ?? 0).fill(kind));

/** The small story most of the time: it is compiled in a tenth of the time, and breaks in the same ways. */
const small: readonly [StoryFolder, Territories] = [fixtureFolder, fixtureTerritories];
const large: readonly [StoryFolder, Territories] = [folder, territories];
const dated: readonly [StoryFolder, Territories] = [datedFolder, fixtureTerritories];
const stories = [small, small, small, small, small, dated, dated, large];

export interface Mutant {
  readonly kind: string;
  readonly territories: Territories;
  /** Breaks the files; throws as reading them would, when they are not UTF-8. */
  readonly files: () => StoryFolder;
}

/** The mutant with a number among those of a seed: always the same, whichever were made before. */
export function mutantAt(seed: number, index: number): Mutant {
  const random = seededAt(seed, index);
  const [original, shapes] = random.pick(stories);
  const kind = random.pick(drawn);
  return { kind, territories: shapes, files: () => broken(original, kind, random) };
}

/** One mutation in two out of three; two or three of the same kind otherwise, but a crowd of crowds fills the memory. */
function broken(original: StoryFolder, kind: string, random: Random): StoryFolder {
  const [mutate] = kinds[kind] as readonly [Mutation, number];
  let edited = original;
  for (let count = kind === 'crowds' ? 1 : random.pick([1, 1, 1, 1, 2, 3]); count > 0; count--) {
    try {
      edited = mutate(edited, random);
    } catch (error) {
      // The one before has left no JSON to break any further.
      if (edited === original || !(error instanceof SyntaxError)) throw error;
    }
  }
  return edited;
}
