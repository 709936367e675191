import { areaPaint } from '../../cartography/area-paint';
import { drawPattern, patternRatio, type Tile } from '../../cartography/patterns';
import type { Row } from '../../cartography/rows';
import { signSize } from '../../cartography/signs';
import type { Theme } from '../../cartography/theme';
import { pictureScale } from './shot';

type Place = { readonly x: number; readonly y: number };

/** Draws a swatch of a row's areas with its top left at a place, px. */
export function drawArea(context: CanvasRenderingContext2D, theme: Theme, row: Row, { x, y }: Place): void {
  const { width, height } = signSize;
  const swatch = document.createElement('canvas');
  swatch.width = width * pictureScale;
  swatch.height = height * pictureScale;
  fillAsArea(swatch, row, theme);
  context.save();
  context.beginPath();
  context.roundRect(x, y, width, height, 3);
  context.clip();
  context.drawImage(swatch, x, y, width, height);
  context.restore();
}

/** Fills a canvas as the map fills the areas of a row; its pixels are those of the pattern tiles. */
function fillAsArea(canvas: HTMLCanvasElement, row: Row, theme: Theme): void {
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
