import { arrowRatio, drawArrow } from '../cartography/arrow';
import { drawPattern, patternRatio, type Tile } from '../cartography/patterns';

/** Draws whichever image of the style has this name, with its image pixels to a CSS pixel. */
export function drawImage(id: string): { tile: Tile; ratio: number } | undefined {
  const pattern = drawPattern(id);
  if (pattern) return { tile: pattern, ratio: patternRatio };
  const arrow = drawArrow(id);
  return arrow && { tile: arrow, ratio: arrowRatio };
}
