import { africa } from './africa';
import { americas } from './americas';
import { asia } from './asia';
import { caucasus, europe } from './europe';
import { middleEast } from './middle-east';
import type { DisputedArea } from './types';

export { disputedBorders } from './borders';
export { settledOverlaps } from './settled';

/** The world's disputed areas: the first whose outline holds a piece of land has it. */
export const disputedAreas: readonly DisputedArea[] = [
  ...middleEast,
  ...europe,
  ...caucasus,
  ...africa,
  ...asia,
  ...americas,
];
