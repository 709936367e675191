/** Code points as the fewest ranges of `unicode-range`, sorted: "U+41-5A". */
export function rangesOf(codePoints: Iterable<number>): string[] {
  const runs: { from: number; to: number }[] = [];
  for (const code of [...new Set(codePoints)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.to === code - 1) last.to = code;
    else runs.push({ from: code, to: code });
  }
  return runs.map(({ from, to }) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`);
}

/** Whether one of the ranges has a code point. @throws Error unless all have the form "U+41-5A" or "U+41" */
export function hasCodePoint(ranges: readonly string[], code: number): boolean {
  return ranges.some((range) => {
    const [, from, to = from] = /^U\+([\dA-F]+)(?:-([\dA-F]+))?$/i.exec(range) ?? [];
    if (from === undefined || to === undefined)
      throw new Error(`found the range "${range}"; expected "U+41-5A"`);
    return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16);
  });
}

const hex = (code: number) => code.toString(16).toUpperCase();
