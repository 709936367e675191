/** A scale bar: a round distance, in the unit of the scale, and how long it is on the screen, px. */
export interface ScaleBar {
  readonly length: number;
  readonly px: number;
}

/** What a round distance begins with. */
const heads = [5, 2, 1];

/** The longest bar of a round distance that fits; a hundredth of the unit is the least. */
export function scaleBar(unitsPerPx: number, longestPx: number): ScaleBar {
  const most = unitsPerPx * longestPx;
  const power = Math.max(-2, Math.floor(Math.log10(most)));
  const head = heads.find((one) => one * 10 ** power <= most) ?? 1;
  // By the power of ten as a quotient, a tenth comes out as 0.1 and not as a sum of errors.
  const length = power < 0 ? head / 10 ** -power : head * 10 ** power;
  return { length, px: length / unitsPerPx };
}
