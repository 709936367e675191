import type { Position } from 'geojson';
import type { Block } from './block';
import type { Box } from './box';

/** A place on the map, px from its top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The view in which names are placed: of the live map or of the vector map. */
export interface Canvas {
  readonly zoom: number;
  /** Degrees clockwise. */
  readonly bearing: number;
  /** Names lie within it. */
  readonly bounds: Box;
  project(position: Position): Point;
  unproject(point: Point): Position;
}

/** The side or corner of a name at its point, as `text-anchor` has it. */
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

/** A candidate placement of a name. */
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

/** The previous placement of a name: its centre and its text. */
export interface Kept extends Point {
  readonly text: string;
  /** The line that it had. */
  readonly leader?: Spot['leader'];
}

/** px */
export const mostBeside = 400;

/** A name to be placed. */
export interface Name {
  /** Unique, and the same at every placement. */
  readonly key: string;
  /** The layer of the style that draws it. */
  readonly layer: string;
  /** The feature of the story that it names. */
  readonly feature?: string;
  /** Draws a dot where it is: of a town of the basemap, which is shown with its name and not without. */
  readonly hasDot?: boolean;
  /** Draws a plate below it: a road's sign. */
  readonly hasPlate?: boolean;
  /** The point beside which it stands, at most `mostBeside` from it. */
  readonly beside?: Position;
  /** Whether it is left out over a named zone: it would say of the whole what holds for parts. */
  readonly yieldsToZones?: boolean;
  /** Candidates, best first. `kept` is the previous placement. */
  spots(canvas: Canvas, kept: Kept | undefined): Iterable<Spot>;
}

export interface Placed extends Spot {
  readonly name: Name;
}

/** The text, for comparison. */
export const textOf = ({ lines, second }: Block) => [...lines, ...second].join('\n');
