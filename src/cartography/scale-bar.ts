/** A scale bar: a round distance in km, and its length on the screen, px. */
export interface ScaleBar {
  readonly km: number;
  readonly px: number;
}

/** What a round distance begins with. */
const heads = [5, 2, 1];

/** The longest bar of a round distance that fits; a hundredth of a kilometre is the least. */
export function scaleBar(kmPerPx: number, longestPx: number): ScaleBar {
  const most = kmPerPx * longestPx;
  const power = Math.max(-2, Math.floor(Math.log10(most)));
  const head = heads.find((one) => one * 10 ** power <= most) ?? 1;
  // By the power of ten as a quotient, a tenth comes out as 0.1 and not as a sum of errors.
  const km = power < 0 ? head / 10 ** -power : head * 10 ** power;
  return { km, px: km / kmPerPx };
}
