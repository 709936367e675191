import type { Row } from './rows';
import type { Theme } from './theme';

/** A line or a patch of a sign: an SVG path, its colours, its width and dashes in the units of the grid. */
export interface Stroke {
  readonly path: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dashes?: readonly number[];
  readonly opacity?: number;
}

/** A small drawing that stands for something on the map, from the bottom stroke to the top one. */
export type Sign = readonly Stroke[];

/** The grid of every sign, px. */
export const signSize = { width: 28, height: 18 } as const;

/** The sign of a row that stands for lines or points; none for areas, which are shown by their own pattern. */
export function rowSign(row: Row, theme: Theme): Sign {
  const [tint] = row.tints;
  const ink = tint === undefined ? theme.ink : theme.line[tint];
  switch (row.symbol) {
    case 'line':
      return [{ path: 'M1 12c8 2 9-8 26-6', stroke: ink, width: 3 }];
    case 'arrow':
      return [
        { path: 'M1 13c6-6 12-7 19-6', stroke: ink, width: 2.2, dashes: [5, 3] },
        { path: 'M27 9l-8.5-5.5 1.6 4.2-2 4.4z', fill: ink },
      ];
    case 'arc':
      return [{ path: 'M1 14c8-8 18-8 26 0', stroke: ink, width: 2.2, dashes: [5, 3] }];
    case 'place':
      return [
        {
          path: 'M9.5 9a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z',
          fill: row.isContext ? theme.halo : theme.ink,
          stroke: theme.ink,
          width: 1.6,
        },
      ];
    case 'presence':
      return [
        {
          path: 'M10.8 9a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0 -6.4 0z',
          fill: theme.halo,
          stroke: theme.ink,
          width: 1.4,
        },
      ];
    case 'meeting':
      return [
        {
          path: 'M7 9a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z',
          fill: theme.marker,
          stroke: theme.accent,
          width: 1.6,
        },
      ];
    case 'event':
      return [{ path: 'M14 3l6 6-6 6-6-6z', fill: theme.accent, stroke: theme.halo, width: 1.4 }];
    case 'area':
    case 'hatch':
    case 'outline':
      return [];
    default:
      return row.symbol satisfies never;
  }
}

/** A town of the basemap. */
export const townSign = (theme: Theme): Sign => [
  {
    path: 'M11.5 9a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0z',
    fill: theme.halo,
    stroke: theme.nameInk,
    width: 1.2,
  },
];

/** A front: from either side the colour fades into the land's, over a band as wide as the doubt about where it runs. */
export const frontSign = (theme: Theme): Sign => [
  { path: 'M0 9h28', stroke: theme.fill.stone, width: 18 },
  { path: 'M0 9h28', stroke: theme.land, width: 14, opacity: 0.35 },
  { path: 'M0 9h28', stroke: theme.land, width: 10, opacity: 0.5 },
  { path: 'M0 9h28', stroke: theme.land, width: 6, opacity: 0.9 },
];

/** A line between states that is in dispute. */
export const disputedSign = (theme: Theme): Sign => [
  { path: 'M0 9h28', stroke: theme.border, width: 1.6, dashes: [4, 3] },
];
