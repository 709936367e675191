import type { Figure } from './figures';
import type { Spread } from './statistics';

/** Figures as a table for people: medians, with the median absolute deviation. */
export function table(figures: readonly Figure[]): string {
  const head = ['', 'where', 'page', 'floor', 'held', 'to reach', ''];
  const rows = figures.map((figure) => [
    figure.name,
    figure.where,
    shown(figure.value, figure.unit),
    figure.floor ? shown(figure.floor, figure.unit) : '',
    figure.held,
    figure.reach,
    figure.isReached ? 'reached' : 'NOT REACHED',
  ]);
  return aligned([head, ...rows]);
}

/** Columns one below the other, the first to the left. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const shown = ({ median, deviation }: Spread, unit: Figure['unit']) =>
  `${digits(median)} ± ${digits(deviation)} ${unit}`.trim();

const digits = (value: number) => value.toFixed(Math.abs(value) < 100 ? 1 : 0);
