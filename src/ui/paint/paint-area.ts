import { areaPaint } from '../../cartography/area-paint';
import { drawPattern, patternRatio, type Tile } from '../../cartography/patterns';
import type { Row } from '../../cartography/rows';
import type { Theme } from '../../cartography/theme';

/** Fills a canvas as the map fills a row's areas, at the pixel ratio of the tiles. */
export function paintArea(canvas: HTMLCanvasElement, row: Row, theme: Theme): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const fill = (style: string | CanvasPattern, opacity: number) => {
    context.globalAlpha = opacity;
    context.fillStyle = style;
    context.fillRect(0, 0, canvas.width, canvas.height);
  };
  const paint = areaPaint(row, theme);
  fill(theme.land, 1);
  if (paint.fill) fill(paint.fill, paint.fillOpacity);
  const tile = paint.pattern && drawPattern(paint.pattern);
  const image = tile && canvasOf(tile);
  const pattern = image && context.createPattern(image, 'repeat');
  if (pattern) fill(pattern, paint.patternOpacity);
  context.globalAlpha = paint.edgeOpacity;
  context.strokeStyle = paint.edge;
  context.lineWidth = paint.edgeWidth * patternRatio;
  context.setLineDash(paint.edgeDashes.map((length) => length * patternRatio));
  context.strokeRect(0, 0, canvas.width, canvas.height);
}

function canvasOf(tile: Tile): HTMLCanvasElement {
  const image = document.createElement('canvas');
  image.width = tile.width;
  image.height = tile.height;
  image.getContext('2d')?.putImageData(new ImageData(tile.data, tile.width), 0, 0);
  return image;
}

/** Whether a row stands for areas. */
export const isArea = ({ symbol }: Row): boolean => symbol === 'area' || symbol === 'hatch';
