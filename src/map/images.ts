import type { StyleImageMetadata } from 'maplibre-gl';
import { arrowRatio, drawArrow } from '../cartography/arrow';
import { drawEventImage, eventRatio } from '../cartography/event-image';
import { drawPattern, patternRatio, type Tile } from '../cartography/patterns';
import { drawPlate, plateRatio, plateStretch } from '../cartography/plate';

/** Draws the style's image of a name, with its options for the map. */
export function drawImage(id: string): { tile: Tile; how: Partial<StyleImageMetadata> } | undefined {
  const pattern = drawPattern(id);
  if (pattern) return { tile: pattern, how: { pixelRatio: patternRatio } };
  const plate = drawPlate(id);
  if (plate) return { tile: plate, how: { pixelRatio: plateRatio, ...plateStretch } };
  const event = drawEventImage(id);
  if (event) return { tile: event, how: { pixelRatio: eventRatio } };
  const arrow = drawArrow(id);
  return arrow && { tile: arrow, how: { pixelRatio: arrowRatio } };
}
