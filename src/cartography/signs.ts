import type { EventKind } from '../story/kinds';
import { chosenLight, eventDisc, eventGlyphs, glyphLine } from './event-glyphs';
import type { Row } from './rows';
import type { Theme } from './theme';

/** A line or a patch of a sign: an SVG path, its colours, its width and dashes in the units of the grid. */
export interface Stroke {
  readonly path: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dashes?: readonly number[];
  /** Lines and dashes with round ends. */
  readonly isRound?: boolean;
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
        { path: 'M1 13c6-6 12-7 19-6', stroke: ink, ...arcDashes(row) },
        row.status === undefined
          ? { path: 'M27 9l-8.5-5.5 1.6 4.2-2 4.4z', fill: ink }
          : { path: 'M26 8.6l-7-4.4 1.3 3.6-1.6 3.6z', fill: theme.halo, stroke: ink, width: 1.3 },
        ...(row.status === 'denied' ? [{ path: crossing, stroke: ink, width: 1.6, isRound: true }] : []),
      ];
    case 'arc':
      return [
        { path: 'M1 14c8-8 18-8 26 0', stroke: ink, ...arcDashes(row) },
        ...(row.status === 'denied' ? [{ path: crossing, stroke: ink, width: 1.6, isRound: true }] : []),
      ];
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
      return row.event ? eventSign(row.event, row.isContext ? theme.inkSoft : theme.ink, theme.halo) : [];
    case 'area':
    case 'hatch':
    case 'outline':
      return [];
    default:
      return row.symbol satisfies never;
  }
}

/** A line that is plainly said has dashes; one that is not has dots. */
const arcDashes = ({ status }: Row) =>
  status === undefined ? { width: 2.2, dashes: [5, 3] } : { width: 1.8, dashes: [0.01, 3.4], isRound: true };

/** Over the line of what is denied. */
const crossing = 'M8 5l6 8M14 5l-6 8';

type Middle = readonly [x: number, y: number];

const gridMiddle: Middle = [signSize.width / 2, signSize.height / 2];
const put = (value: number) => Number(value.toFixed(2));

function disc(
  { radius, ring }: { readonly radius: number; readonly ring: number },
  stroke: string,
  fill: string,
  [x, y]: Middle,
): Stroke {
  const half = (across: number) => `a${radius} ${radius} 0 1 0 ${across} 0`;
  const path = `M${put(x - radius)} ${put(y)}${half(2 * radius)}${half(-2 * radius)}z`;
  return { path, fill, stroke, width: ring };
}

/** The light under the sign of what is chosen. */
export const eventLight = (ink: string, paper: string, middle: Middle): Sign => [
  disc(chosenLight, ink, paper, middle),
];

/** What happened: a glyph in ink on a disc of paper, around the middle of the grid unless told. */
export function eventSign(kind: EventKind, ink: string, paper: string, middle: Middle = gridMiddle): Sign {
  const { lines, patches } = eventGlyphs[kind];
  const path = (points: readonly Middle[]) =>
    points
      .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${put(middle[0] + x)} ${put(middle[1] + y)}`)
      .join('');
  return [
    disc(eventDisc, ink, paper, middle),
    ...(patches.length > 0 ? [{ path: patches.map((patch) => `${path(patch)}z`).join(''), fill: ink }] : []),
    ...(lines.length > 0
      ? [{ path: lines.map(path).join(''), stroke: ink, width: glyphLine, isRound: true }]
      : []),
  ];
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
