import type { Position } from 'geojson';
import type { Block } from './block';
import type { Box } from './box';

/** A place on the map, px from its top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where names are placed: a map, live or drawn, that looks somewhere. */
export interface Canvas {
  readonly zoom: number;
  /** Degrees clockwise. */
  readonly bearing: number;
  /** Names lie within it. */
  readonly bounds: Box;
  project(position: Position): Point;
  unproject(point: Point): Position;
}

/** Which of its sides or corners a name has at its point, as the style of the map says it. */
export type Anchor =
  | 'center'
  | 'left'
  | 'right'
  | 'top'
  | 'bottom'
  | 'top-left'
  | 'top-right'
  | 'bottom-left'
  | 'bottom-right';

/** A way in which a name could stand on the map. */
export interface Spot {
  readonly block: Block;
  readonly at: Position;
  readonly anchor: Anchor;
  /** From where `at` is on the map to that side or corner, px: as it is measured, and by right and down. */
  readonly gap: number;
  readonly offset: Point;
  readonly box: Box;
  /** A line from the name to what it names. */
  readonly leader?: readonly [from: Position, to: Position];
}

/** How a name stood before: its middle, and what it said. */
export interface Kept extends Point {
  readonly text: string;
  /** The line that it had. */
  readonly leader?: Spot['leader'];
}

/** What asks for a place on the map. */
export interface Name {
  /** Tells it from all others, also when it is placed anew. */
  readonly key: string;
  /** The layer of the style that draws it. */
  readonly layer: string;
  /** The feature of the story that it names. */
  readonly feature?: string;
  /** Draws a dot where it is: of a town of the basemap, which is shown with its name and not without. */
  readonly hasDot?: boolean;
  /** Draws a plate below it: a road's sign. */
  readonly hasPlate?: boolean;
  /** Whether it is left out where a zone is named: it would say of all what is said of parts. */
  readonly yieldsToZones?: boolean;
  /** The ways in which it could stand, the best first. `kept` is how it stood before. */
  spots(canvas: Canvas, kept: Kept | undefined): Iterable<Spot>;
}

export interface Placed extends Spot {
  readonly name: Name;
}

/** What stands there, to be compared. */
export const textOf = ({ lines, second }: Block) => [...lines, ...second].join('\n');
