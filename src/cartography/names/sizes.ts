/** A size interpolated linearly between two zooms and clamped outside them; whole px. */
export function between(
  zoom: number,
  [fromZoom, from]: readonly [number, number],
  [toZoom, to]: readonly [number, number],
): number {
  const share = Math.min(1, Math.max(0, (zoom - fromZoom) / (toZoom - fromZoom)));
  return Math.round(from + (to - from) * share);
}

/** A name that does not fit is tried at this factor of its size, before it is left out. */
export const smaller = 0.87;
