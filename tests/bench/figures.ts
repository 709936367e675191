import { median, quantile, type Spread, spread } from './statistics';

/** One line of the table: what was measured, what it is held against, and the value to reach. */
export interface Figure {
  readonly name: string;
  readonly where: string;
  readonly unit: 'ms' | 'kB' | 'MB' | '';
  readonly value: Spread;
  readonly floor?: Spread;
  /** What is held against the value to reach: a ratio, a difference or the value itself. */
  readonly amount: number;
  /** The same as words. */
  readonly held: string;
  readonly reach: string;
  readonly isReached: boolean;
}

interface Measured {
  readonly name: string;
  readonly where: string;
  readonly unit: Figure['unit'];
  readonly values: readonly number[];
}

/** At most so many times the floor. */
export function times(measured: Measured, floor: readonly number[], most: number): Figure {
  const ratio = median(measured.values) / median(floor);
  return {
    ...about(measured),
    floor: spread(floor),
    amount: ratio,
    held: `${ratio.toFixed(2)} x`,
    reach: `at most ${most} x`,
    isReached: ratio <= most,
  };
}

/** At most so much more than the floor. */
export function above(measured: Measured, floor: readonly number[], most: number): Figure {
  const difference = median(measured.values) - median(floor);
  return {
    ...about(measured),
    floor: spread(floor),
    amount: difference,
    held: `${difference >= 0 ? '+' : ''}${difference.toFixed(1)} ${measured.unit}`,
    reach: `at most +${most} ${measured.unit}`,
    isReached: difference <= most,
  };
}

/** At most so much, by the share of the values (0 to 1) that lie below. */
export function atMost(measured: Measured, most: number, share = 0.5): Figure {
  const found = quantile(measured.values, share);
  return {
    ...about(measured),
    amount: found,
    held: `${found.toFixed(1)} ${measured.unit}`.trim(),
    reach: `at most ${most} ${measured.unit}`.trim(),
    isReached: found <= most,
  };
}

const about = ({ name, where, unit, values }: Measured) => ({ name, where, unit, value: spread(values) });
