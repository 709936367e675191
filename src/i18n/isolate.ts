/** Letters of scripts that are written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Words from right to left as they stand in a sentence of the other direction: what is beside them does not move. */
export const isolated = (words: string): string => (rightToLeft.test(words) ? `\u2068${words}\u2069` : words);

/** The same for all words that a template is filled with. */
export const isolatedValues = <T extends object | undefined>(values: T): T =>
  Object.fromEntries(
    Object.entries(values ?? {}).map(([key, value]) => [
      key,
      typeof value === 'string' ? isolated(value) : value,
    ]),
  ) as T;
