import { strToU8 } from 'fflate';
import { zipped } from '../../studio/import/support/shapefile';
import { type Random, seededAt } from '../random';
import { breaks, withNames } from './mutate';
import { type Opened, seeds } from './seeds';

export interface OpenedMutant extends Opened {
  /** How it was broken. */
  readonly kind: string;
}

const kinds = Object.keys(breaks);
export const openedKinds = [...kinds, 'names'];

/** The mutant with a number among those of a seed: always the same, whichever were made before. */
export function openedAt(seed: number, index: number): OpenedMutant {
  const random = seededAt(seed, index);
  const original = random.pick(seeds);
  const { as, name } = original;
  if ('bytes' in original) {
    const kind = random.pick(kinds);
    return { as, name, kind, bytes: broken(original.bytes, kind, random) };
  }
  // The archive itself is broken now and then; else what is in it, which is packed again.
  const where = random.below(6);
  if (where === 0) return { as, name, kind: 'names', bytes: zipped(withNames(original.entries, random)) };
  const kind = random.pick(kinds);
  if (where === 1) return { as, name, kind, bytes: broken(zipped(original.entries), kind, random) };
  const within = random.pick(Object.keys(original.entries));
  const contents = original.entries[within] ?? '';
  const bytes = broken(typeof contents === 'string' ? strToU8(contents) : contents, kind, random);
  return { as, name, kind, bytes: zipped({ ...original.entries, [within]: bytes }) };
}

function broken(bytes: Uint8Array, kind: string, random: Random): Uint8Array {
  let edited = bytes;
  for (let count = random.pick([1, 1, 1, 2, 3]); count > 0; count--) {
    edited = breaks[kind]?.(edited, random) ?? edited;
  }
  return edited;
}
