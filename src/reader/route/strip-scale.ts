/** From km along a route to px along its strip. The strip runs as the map does: its start at the left. */
export interface StripScale {
  readonly width: number;
  px(km: number): number;
}

/** Room at both ends for half of the marker, px. */
const stripMargin = 12;

export function stripScale(width: number, lengthKm: number): StripScale {
  const inner = Math.max(1, width - 2 * stripMargin);
  return {
    width,
    px: (km) => stripMargin + (km / lengthKm) * inner,
  };
}

/** Estimated width of a letter in the labels above the strip, and their padding, px. */
const letter = 5.4;
const sides = 6;

export const wordsWidth = (words: string): number => words.length * letter + sides;

/** The distance from a position on the strip to its next neighbour, or to the strip's end, px. */
export const roomAt = ({ width }: StripScale, at: number, others: readonly number[]): number =>
  Math.min(width, ...others.filter((other) => other > at)) - at;

/** A label along the strip: its position and estimated width, px. */
export interface StripLabel {
  readonly at: number;
  readonly width: number;
  /** Labels of a higher rank are placed first. */
  readonly rank: number;
}

/** Drops labels that overlap one of a higher rank. @returns the positions of the rest */
export function thinned(labels: readonly StripLabel[]): Set<number> {
  const order = labels
    .map((label, index) => ({ ...label, index }))
    .sort((a, b) => b.rank - a.rank || a.at - b.at);
  const kept: typeof order = [];
  for (const label of order) {
    if (kept.every((other) => Math.abs(other.at - label.at) >= (other.width + label.width) / 2))
      kept.push(label);
  }
  return new Set(kept.map(({ index }) => index));
}
