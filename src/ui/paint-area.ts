import { fillOpacity, patternOf, patternOpacity } from '../cartography/area-paint';
import { drawPattern } from '../cartography/patterns';
import type { Row } from '../cartography/rows';
import type { Theme } from '../cartography/theme';

/** Fills a canvas as the map fills the areas of a row. Two canvas pixels to a CSS pixel, as the tiles have it. */
export function paintArea(canvas: HTMLCanvasElement, row: Row, theme: Theme): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const fill = (style: string | CanvasPattern, opacity: number) => {
    context.globalAlpha = opacity;
    context.fillStyle = style;
    context.fillRect(0, 0, canvas.width, canvas.height);
  };
  fill(theme.land, 1);
  if (row.symbol === 'area') {
    fill(theme.fill[row.tints[0] ?? 'stone'], fillOpacity[row.isContext ? 'context' : 'article']);
  }
  const tile = row.pattern && drawPattern(patternOf(row, theme));
  if (!tile) return;
  const image = document.createElement('canvas');
  image.width = tile.width;
  image.height = tile.height;
  image.getContext('2d')?.putImageData(new ImageData(tile.data, tile.width), 0, 0);
  const pattern = context.createPattern(image, 'repeat');
  if (pattern) fill(pattern, patternOpacity[row.symbol === 'area' ? 'area' : 'hatch']);
}

/** Whether a row stands for areas, which are shown by a piece of themselves. */
export const isArea = ({ symbol }: Row): boolean => symbol === 'area' || symbol === 'hatch';
