import { isArea, type Row } from '../../cartography/rows';
import { disputedSign, frontSign, rowSign, type Sign, signSize } from '../../cartography/signs';
import type { Theme } from '../../cartography/theme';
import type { PictureWords } from '../../session/parts/picture';
import { drawArea } from './draw-area';
import { drawSign } from './draw-sign';
import { type Block, canvasFonts, type Pen } from './pen';

type Key = { readonly row: Row } | { readonly sign: (theme: Theme) => Sign };

/** A line of the legend: a heading, or a sign with its name. */
interface Item {
  readonly key?: Key;
  readonly text: Block;
  readonly height: number;
}

/** A position: the column, and px from the legend's top. */
interface Spot {
  readonly column: number;
  readonly y: number;
}

/** The legend laid out in columns of a width, px. */
export interface Legend {
  readonly title: Block;
  readonly items: readonly (Item & Spot)[];
  /** The lines between groups. */
  readonly rules: readonly Spot[];
  readonly note: Block;
  readonly noteY: number;
  readonly columnWidth: number;
  readonly height: number;
}

const columnGap = 24;
const textStart = signSize.width + 8;
const rowSpace = 5;
const groupSpace = 11;
const leastRow = signSize.height + rowSpace;

export function layLegend(words: PictureWords['legend'], pen: Pen, width: number, columns: number): Legend {
  const columnWidth = (width - (columns - 1) * columnGap) / columns;
  const row = (text: string, key: Key): Item => {
    const block = pen.block(text, canvasFonts.row, columnWidth - textStart);
    return { key, text: block, height: Math.max(leastRow, block.height + rowSpace) };
  };
  const head = (text: string): Item => {
    const block = pen.block(text, canvasFonts.head, columnWidth);
    return { text: block, height: block.height + 2 };
  };
  const groups = [
    ...words.groups.map((group) => [
      ...(group.head === undefined ? [] : [head(group.head)]),
      ...group.rows.map((one) => row(one.name, { row: one.row })),
    ]),
    [
      ...(words.front === undefined ? [] : [row(words.front, { sign: frontSign })]),
      ...(words.disputed === undefined ? [] : [row(words.disputed, { sign: disputedSign })]),
    ],
  ].filter((group) => group.length > 0);
  const title = pen.block(words.title, canvasFonts.legendTitle, width);
  const note = pen.block(words.note, canvasFonts.small, width);
  const placed = place(groups, columns, title.height + 8);
  const noteY = Math.max(title.height, ...placed.items.map(({ y, height }) => y + height)) + 8;
  return { title, ...placed, note, noteY, columnWidth, height: noteY + note.height };
}

/** Fills columns of about equal height without splitting a group. */
function place(groups: readonly (readonly Item[])[], columns: number, top: number) {
  const heightOf = (items: readonly Item[]) => items.reduce((sum, { height }) => sum + height, 0);
  const share = (heightOf(groups.flat()) + groups.length * groupSpace) / columns;
  const rules: Spot[] = [];
  let [column, y] = [0, 0];
  const items = groups.flatMap((group) => {
    // A group may exceed its column's share by half, so that the last column is not the longest.
    if (y > 0 && y + heightOf(group) / 2 > share && column < columns - 1) [column, y] = [column + 1, 0];
    if (y > 0) {
      rules.push({ column, y: top + y + groupSpace / 2 });
      y += groupSpace;
    }
    return group.map((item) => {
      const placed = { ...item, column, y: top + y };
      y += item.height;
      return placed;
    });
  });
  return { items, rules };
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
  const leftOf = (column: number) => {
    const start = column * (legend.columnWidth + columnGap);
    return isRtl ? x + width - start - legend.columnWidth : x + start;
  };
  context.fillStyle = theme.rule;
  for (const { column, y: down } of legend.rules) {
    context.fillRect(leftOf(column), Math.round(y + down), legend.columnWidth, 1);
  }
  for (const { key, text, column, y: down, height } of legend.items) {
    const left = leftOf(column);
    const middle = y + down + height / 2;
    if (!key) {
      pen.write(context, text, theme.inkSoft, { x: left, y: y + down, width: legend.columnWidth });
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
