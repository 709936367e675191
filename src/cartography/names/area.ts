import type { Position } from 'geojson';
import type { Room } from '../../story/model';
import type { LandGrid } from './land-grid';

/** An area to be named: in words of the languages that are read, the second of which may be missing. */
export interface Area {
  readonly rooms: readonly Room[];
  /** The zones around it. */
  readonly land: LandGrid;
  /** A point well inside, where a leader ends. */
  readonly at: Position;
  readonly long: Words;
  readonly short: Words | undefined;
  /** px; what does not fit is set smaller before it is left out, and no smaller than the least. */
  readonly size: number;
  readonly leastSize: number;
  /** Whether it is named also where there is hardly anything of it to be seen. */
  readonly isAlwaysNamed: boolean;
}

export type Words = readonly [first: string, second?: string];
