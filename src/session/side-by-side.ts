/**
 * Two languages of a story to read side by side, the source first: beside it the reader's own, or for who reads the
 * source its first translation. A story without translations has its source alone.
 */
export function sideBySide(
  [source = '', ...translations]: readonly string[],
  own: string,
): readonly [string] | readonly [string, string] {
  const beside = translations.includes(own) ? own : translations[0];
  return beside === undefined ? [source] : [source, beside];
}
