import type { Theme } from '../../cartography/theme';
import type { PictureWords } from '../../session/parts/picture';
import { drawLegend, layLegend } from './legend';
import { drawOver } from './over-map';
import { type Block, context2d, canvasFonts, type Pen } from './pen';
import { legendOf } from './seen';
import { pictureScale, type Shot } from './shot';

/**
 * The frame around the map, CSS px: a margin on all sides, and the legend's column with a gap where it is beside the
 * map.
 */
export const frame = { margin: 24, gap: 20, legend: 252 } as const;

/** A narrower map has its legend below it, px. */
const roomyWidth = 560;
/** Minimum width of a legend column below the map, px. */
const leastColumn = 230;

interface Line {
  readonly block: Block;
  readonly colour: string;
  readonly space: number;
}

/** Composes the picture: title, map with its overlays, legend at the inline end or below, credits. */
export function compose(shot: Shot, words: PictureWords, theme: Theme, pen: Pen): HTMLCanvasElement {
  const shown = legendOf(words.legend, shot.seen);
  const beside = layLegend(shown, pen, frame.legend, 1);
  const isBeside = shot.width >= roomyWidth && beside.height <= shot.height;
  const columns = Math.max(1, Math.floor(shot.width / leastColumn));
  const legend = isBeside ? beside : layLegend(shown, pen, shot.width, columns);
  const width = shot.width + (isBeside ? frame.gap + frame.legend : 0);
  const head = headLines(words, theme, pen, width);
  const foot = footLines(words, theme, pen, width);

  const mapY = frame.margin + heightOf(head) + 12;
  const belowMap = mapY + shot.height + 14;
  const footY = belowMap + (isBeside ? 0 : legend.height + 14);
  const canvas = document.createElement('canvas');
  canvas.width = (width + 2 * frame.margin) * pictureScale;
  canvas.height = Math.ceil(footY + heightOf(foot) + frame.margin) * pictureScale;
  const context = context2d(canvas);
  context.scale(pictureScale, pictureScale);
  context.fillStyle = theme.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);

  // The column of the legend is at the inline end: in Arabic at the left.
  const isRtl = pen.direction === 'rtl';
  const mapX = frame.margin + (isRtl ? width - shot.width : 0);
  write(context, pen, head, { x: frame.margin, y: frame.margin, width });
  drawMap(context, pen, theme, shot, { x: mapX, y: Math.round(mapY) });
  const legendX = isBeside && !isRtl ? mapX + shot.width + frame.gap : frame.margin;
  const legendBox = isBeside
    ? { x: legendX, y: mapY, width: frame.legend }
    : { x: legendX, y: belowMap, width: shot.width };
  drawLegend(context, pen, theme, legend, legendBox);
  write(context, pen, foot, { x: frame.margin, y: footY, width });
  return canvas;
}

function headLines(words: PictureWords, theme: Theme, pen: Pen, width: number): Line[] {
  return [
    { block: pen.block(words.title, canvasFonts.title, width), colour: theme.ink, space: 2 },
    { block: pen.block(words.date, canvasFonts.date, width), colour: theme.accent, space: 0 },
    ...words.notes.map((note) => ({
      block: pen.block(note, canvasFonts.note, width),
      colour: theme.inkSoft,
      space: 0,
    })),
  ];
}

function footLines(words: PictureWords, theme: Theme, pen: Pen, width: number): Line[] {
  return [
    ...words.credits.map((credit) => ({
      block: pen.block(credit, canvasFonts.small, width),
      colour: theme.inkSoft,
      space: 2,
    })),
    { block: pen.block(words.appName, canvasFonts.name, width), colour: theme.ink, space: 0 },
    { block: pen.block(words.address, canvasFonts.small, width, 'ltr'), colour: theme.inkSoft, space: 0 },
  ];
}

const heightOf = (lines: readonly Line[]) =>
  lines.reduce((sum, { block, space }) => sum + block.height + space, 0);

function write(
  context: CanvasRenderingContext2D,
  pen: Pen,
  lines: readonly Line[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): void {
  let down = y;
  for (const { block, colour, space } of lines) {
    pen.write(context, block, colour, { x, y: down, width });
    down += block.height + space;
  }
}

function drawMap(
  context: CanvasRenderingContext2D,
  pen: Pen,
  theme: Theme,
  { image, over, width, height }: Shot,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  context.save();
  context.translate(x, y);
  context.beginPath();
  context.rect(0, 0, width, height);
  context.clip();
  context.drawImage(image, 0, 0, width, height);
  drawOver(context, pen, theme, over, width);
  context.restore();
  context.strokeStyle = theme.rule;
  context.lineWidth = 1;
  context.strokeRect(x - 0.5, y - 0.5, width + 1, height + 1);
}
