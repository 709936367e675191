/** The whole numbers in what somebody typed, each once, in whatever digits of Unicode. */
export function numbersIn(typed: string): number[] {
  const found = typed.match(/\p{Nd}+/gu) ?? [];
  return [...new Set(found.map(numberOf))];
}

const numberOf = (digits: string): number =>
  Array.from(digits).reduce((sum, digit) => sum * 10 + digitOf(digit.codePointAt(0) ?? 0), 0);

/** The digits of a script that people type are ten code points in a row, and none is just before them. */
function digitOf(code: number): number {
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
  return code - zero;
}
