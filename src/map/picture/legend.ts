import type { Row } from '../../cartography/rows';
import { disputedSign, frontSign, rowSign, type Sign, signSize } from '../../cartography/signs';
import type { Theme } from '../../cartography/theme';
import type { PictureWords } from '../../state/picture';
import { isArea, paintArea } from '../../ui/paint-area';
import { drawSign } from './draw-sign';
import { type Block, faces, type Pen } from './pen';
import { pictureScale } from './shot';

type Key = { readonly row: Row } | { readonly sign: (theme: Theme) => Sign };

/** A line of the legend: a head, or a sign with what it stands for; `y` from the legend's top, px. */
interface Item {
  readonly key?: Key;
  readonly text: Block;
  readonly height: number;
}

interface Placed extends Item {
  readonly column: number;
  readonly y: number;
}

/** The legend laid out in columns of a width, px. */
export interface Legend {
  readonly title: Block;
  readonly items: readonly Placed[];
  readonly note: Block;
  readonly noteY: number;
  readonly columnWidth: number;
  readonly height: number;
}

const columnGap = 20;
const textStart = signSize.width + 8;
const rowSpace = 5;
const headSpace = 7;
const leastRow = signSize.height + rowSpace;

export function layLegend(words: PictureWords['legend'], pen: Pen, width: number, columns: number): Legend {
  const columnWidth = (width - (columns - 1) * columnGap) / columns;
  const row = (text: string, key: Key): Item => {
    const block = pen.block(text, faces.row, columnWidth - textStart);
    return { key, text: block, height: Math.max(leastRow, block.height + rowSpace) };
  };
  const head = (text: string): Item => {
    const block = pen.block(text, faces.head, columnWidth);
    return { text: block, height: block.height + headSpace };
  };
  // What must stand together is one list: a head stays with its first row.
  const parts = [
    ...words.groups.flatMap(({ head: name, rows }) => {
      const items = rows.map((one) => row(one.name, { row: one.row }));
      const [first, ...rest] = items;
      if (!first) return [];
      return [name === undefined ? [first] : [head(name), first], ...rest.map((item) => [item])];
    }),
    ...(words.front === undefined ? [] : [[row(words.front, { sign: frontSign })]]),
    [row(words.disputed, { sign: disputedSign })],
  ];
  const title = pen.block(words.title, faces.legendTitle, width);
  const note = pen.block(words.note, faces.small, width);
  const top = title.height + 4;
  const items = place(parts, columns, top);
  const noteY = Math.max(...items.map(({ y, height }) => y + height)) + 8;
  return { title, items, note, noteY, columnWidth, height: noteY + note.height };
}

/** Fills one column after the other, each about as high as its share. */
function place(parts: readonly (readonly Item[])[], columns: number, top: number): Placed[] {
  const heightOf = (items: readonly Item[]) => items.reduce((sum, { height }) => sum + height, 0);
  const share = heightOf(parts.flat()) / columns;
  let [column, y] = [0, 0];
  return parts.flatMap((part) => {
    // Half of a part may stand over: so the last column is not the longest.
    if (y > 0 && y + heightOf(part) / 2 > share && column < columns - 1) [column, y] = [column + 1, 0];
    return part.map((item) => {
      const placed = { ...item, column, y: top + y };
      y += item.height;
      return placed;
    });
  });
}

/** Draws the legend into a box of a width at a place, px. */
export function drawLegend(
  context: CanvasRenderingContext2D,
  pen: Pen,
  theme: Theme,
  legend: Legend,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): void {
  const isRtl = pen.direction === 'rtl';
  pen.write(context, legend.title, theme.ink, { x, y, width });
  for (const { key, text, column, y: down, height } of legend.items) {
    const start = column * (legend.columnWidth + columnGap);
    const left = isRtl ? x + width - start - legend.columnWidth : x + start;
    const middle = y + down + height / 2;
    if (!key) {
      // The space of a head is above it.
      const room = { x: left, y: y + down + headSpace, width: legend.columnWidth };
      pen.write(context, text, theme.inkSoft, room);
      continue;
    }
    const at = {
      x: isRtl ? left + legend.columnWidth - signSize.width : left,
      y: middle - signSize.height / 2,
    };
    if ('row' in key && isArea(key.row)) drawArea(context, theme, key.row, at);
    else drawSign(context, 'row' in key ? rowSign(key.row, theme) : key.sign(theme), at, isRtl);
    pen.write(context, text, theme.ink, {
      x: isRtl ? left : left + textStart,
      y: middle - text.height / 2,
      width: legend.columnWidth - textStart,
    });
  }
  pen.write(context, legend.note, theme.inkSoft, { x, y: y + legend.noteY, width });
}

type Place = { readonly x: number; readonly y: number };

function drawArea(context: CanvasRenderingContext2D, theme: Theme, row: Row, { x, y }: Place): void {
  const { width, height } = signSize;
  const swatch = document.createElement('canvas');
  swatch.width = width * pictureScale;
  swatch.height = height * pictureScale;
  paintArea(swatch, row, theme);
  context.save();
  context.beginPath();
  context.roundRect(x, y, width, height, 3);
  context.clip();
  context.drawImage(swatch, x, y, width, height);
  context.restore();
}
