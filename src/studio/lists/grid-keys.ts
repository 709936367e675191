/** A cell of a grid: the row of the heads of the columns is the one before the first. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A grid as it is shown. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly isRightToLeft: boolean;
}

/** What of a keyboard event moves in a grid. */
export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Rows that a page of a grid has. */
const pageRows = 10;

/**
 * Where a key leads in a grid, as the pattern of ARIA has it: arrows by a cell, Home and End to the ends of the row, or
 * with Ctrl of the grid. Arrows go where they point, also where the first column is at the right. Nothing for other keys.
 */
export function movedTo(
  { row, column }: Place,
  { key, ctrlKey, metaKey }: GridKey,
  grid: Grid,
): Place | undefined {
  const lastRow = grid.rows - 1;
  const lastColumn = grid.columns - 1;
  const isFar = ctrlKey || metaKey;
  const along = (by: number) => ({
    row,
    column: within(column + (grid.isRightToLeft ? -by : by), 0, lastColumn),
  });
  const down = (by: number) => ({ row: within(row + by, -1, lastRow), column });
  switch (key) {
    case 'ArrowRight':
      return along(1);
    case 'ArrowLeft':
      return along(-1);
    case 'ArrowDown':
      return down(1);
    case 'ArrowUp':
      return down(-1);
    case 'PageDown':
      return down(pageRows);
    case 'PageUp':
      return { row: within(row - pageRows, Math.min(row, 0), lastRow), column };
    case 'Home':
      return { row: isFar ? Math.min(0, lastRow) : row, column: 0 };
    case 'End':
      return { row: isFar ? lastRow : row, column: lastColumn };
    default:
      return undefined;
  }
}

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));
