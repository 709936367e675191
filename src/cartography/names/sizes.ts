/** A size that grows evenly from one zoom to another, and stays as it is before and after; in whole px. */
export function between(
  zoom: number,
  [fromZoom, from]: readonly [number, number],
  [toZoom, to]: readonly [number, number],
): number {
  const share = Math.min(1, Math.max(0, (zoom - fromZoom) / (toZoom - fromZoom)));
  return Math.round(from + (to - from) * share);
}

/** What does not fit is set so much smaller before it is left out. */
export const smaller = 0.87;
