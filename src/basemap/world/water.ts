import type { Position } from 'geojson';
import { type PackedLine, unpackLine } from './lines';
import type { Names } from './names';

/** Rank (1 for the greatest), the Latin name or nothing, others by language, the parts of the line in the cell. */
export type RiverRow = readonly [rank: number, latin: string, names: Names, lines: readonly PackedLine[]];

/** Area in km2, the Latin name or nothing, others by language, the shore and islands' shores as rings. */
export type LakeRow = readonly [area: number, latin: string, names: Names, rings: readonly PackedLine[]];

/** Lakes smaller than this are in the cell's fine file, km2. */
export const smallLake = 400;

/** The coarse file of a cell has its rivers and its large lakes, the fine one the small lakes. */
export const waterPath = (cell: string, level: 'coarse' | 'fine'): string => `water/${level}/${cell}.json`;

/** A file of one cell: rivers cut at its edges, and lakes whose middle is in it. */
export interface WaterFile {
  readonly rivers: readonly RiverRow[];
  readonly lakes: readonly LakeRow[];
}

export interface WorldRiver {
  readonly rank: number;
  /** Empty for a river without a name. */
  readonly latin: string;
  readonly names: Names;
  readonly lines: readonly Position[][];
}

export interface WorldLake {
  /** Area, km2. */
  readonly area: number;
  /** Empty for a lake without a name. */
  readonly latin: string;
  readonly names: Names;
  readonly rings: readonly Position[][];
}

export const riversOf = ({ rivers }: WaterFile): WorldRiver[] =>
  rivers.map(([rank, latin, names, lines]) => ({ rank, latin, names, lines: lines.map(unpackLine) }));

/** A ring's last position is not stored: it is the first. */
const closed = (ring: PackedLine): Position[] => {
  const open = unpackLine(ring);
  return [...open, open[0] as Position];
};

export const lakesOf = ({ lakes }: WaterFile): WorldLake[] =>
  lakes.map(([area, latin, names, rings]) => ({ area, latin, names, rings: rings.map(closed) }));
