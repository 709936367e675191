import type { EventKind } from '../story/kinds';

type Point = readonly [x: number, y: number];

/** A drawing in ink: lines, and patches. px from its middle, y downwards. */
export interface Glyph {
  readonly lines: readonly (readonly Point[])[];
  readonly patches: readonly (readonly Point[])[];
}

/** The paper under each glyph, the light under that of what is chosen, and the width of lines, px. */
export const eventDisc = { radius: 8.4, ring: 1.2 } as const;
export const chosenLight = { radius: 13, ring: 2 } as const;
export const glyphLine = 1.4;

/** Points on a circle, or on two in turn: a dot, or a star. */
const round = ([x, y]: Point, count: number, ...radii: readonly number[]): Point[] =>
  Array.from({ length: count }, (_, index) => {
    const [radius = 0, turn] = [radii[index % radii.length], (index / count) * 2 * Math.PI];
    return [x + radius * Math.sin(turn), y - radius * Math.cos(turn)];
  });

const person = ([x, y]: Point, size: number): Point[][] => [
  round([x, y - 3.1 * size], 12, 1.55 * size),
  [
    [x - 2.3 * size, y + 4.4 * size],
    [x - 2.1 * size, y - 0.1 * size],
    [x - 1.1 * size, y - 1 * size],
    [x + 1.1 * size, y - 1 * size],
    [x + 2.1 * size, y - 0.1 * size],
    [x + 2.3 * size, y + 4.4 * size],
  ],
];

/** The same in a mirror: they are read alike from either side. */
export const eventGlyphs: Readonly<Record<EventKind, Glyph>> = {
  // Crossed blades.
  clash: {
    lines: [-1, 1].flatMap((side): Point[][] => [
      [
        [side * -4.4, -4.6],
        [side * 4.4, 4.2],
      ],
      [
        [side * 3.9, 1],
        [side * 1.2, 3.7],
      ],
    ]),
    patches: [],
  },
  // A burst.
  strike: { lines: [], patches: [round([0, 0], 16, 6, 2.3)] },
  // Down to the ground, and out of where they were.
  arrival: {
    lines: [
      [
        [0, -5.6],
        [0, 0],
      ],
      [
        [-4.2, 4.8],
        [4.2, 4.8],
      ],
    ],
    patches: [
      [
        [0, 3.2],
        [-3.3, -0.9],
        [3.3, -0.9],
      ],
    ],
  },
  withdrawal: {
    lines: [
      [
        [0, -2],
        [0, 2.6],
      ],
      [
        [-4.5, 0.8],
        [-4.5, 4.8],
        [4.5, 4.8],
        [4.5, 0.8],
      ],
    ],
    patches: [
      [
        [0, -5.8],
        [-3.3, -1.7],
        [3.3, -1.7],
      ],
    ],
  },
  // People.
  displacement: {
    lines: [],
    patches: [...person([-2.2, 0], 1), ...person([2.9, 1.4], 0.7)],
  },
  // A sheet with its seal.
  agreement: {
    lines: [
      [
        [-3.6, -4.9],
        [3.6, -4.9],
        [3.6, 4.9],
        [-3.6, 4.9],
        [-3.6, -4.9],
      ],
      [
        [-1.6, -2.2],
        [1.6, -2.2],
      ],
      [
        [-1.6, 0],
        [1.6, 0],
      ],
    ],
    patches: [round([0, 2.7], 12, 1.1)],
  },
};
