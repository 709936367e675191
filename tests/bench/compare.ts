import type { Figure } from './figures';

/** What was last written down, by `keyOf`: the amounts that are held against the values to reach. */
export type Written = Readonly<Record<string, number>>;

const keyOf = ({ name, where }: Pick<Figure, 'name' | 'where'>) => `${name} (${where})`;

/** By how much a figure may differ from round to round: a share of it, and at least so much of its unit. */
const share = 0.1;
const least: Readonly<Record<Figure['unit'], number>> = { ms: 2, kB: 1, MB: 0.3, '': 0.5 };

export const toWrite = (figures: readonly Figure[]): Written =>
  Object.fromEntries(figures.map((figure) => [keyOf(figure), Number(figure.amount.toFixed(2))]));

/** A line for each figure that is worse than it was by more than rounds differ, and for each that is gone or new. */
export function compare(figures: readonly Figure[], before: Written): string[] {
  const now = new Map(figures.map((figure) => [keyOf(figure), figure]));
  const gone = Object.keys(before).filter((key) => !now.has(key));
  return [
    ...[...now].flatMap(([key, figure]) => lineOf(key, figure, before[key]) ?? []),
    ...gone.map((key) => `gone: ${key}`),
  ];
}

function lineOf(key: string, figure: Figure, before: number | undefined): string | undefined {
  if (before === undefined) return `new: ${key}: ${figure.held}`;
  // A ratio has no unit of its own.
  const room = Math.max(
    Math.abs(before) * share,
    figure.floor && figure.unit === 'ms' ? 0.05 : least[figure.unit],
  );
  if (figure.amount <= before + room) return undefined;
  return `worse: ${key}: ${figure.held}, was ${before}`;
}
