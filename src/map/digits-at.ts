/** The width of the world at zoom 0, px. */
const worldPx = 512;
const mostDigits = 5;

/** How many decimals of a degree distinguish two neighbouring pixels at a zoom. */
export function digitsAt(zoom: number): number {
  const degreesPerPx = 360 / (worldPx * 2 ** zoom);
  return Math.max(0, Math.min(mostDigits, Math.ceil(-Math.log10(degreesPerPx))));
}
