/** How far a level is set in. */
const step = '  ';

/**
 * A value as the files of a story are laid out: two spaces a level, each item of a list on one line, and lists of plain
 * values on one line. Version control then sees a line for each claim, sentence, feature, speaker and party.
 */
export const jsonText = (value: unknown): string => `${spread(value, '')}\n`;

/**
 * A value over as many lines as it has keys and items, the first of them not set in.
 * @param isDeep items of lists are spread over lines as well
 */
export function spread(value: unknown, indent: string, isDeep = false): string {
  const inner = indent + step;
  const wrap = (open: string, lines: readonly string[], close: string) =>
    lines.length === 0 ? open + close : `${open}\n${inner}${lines.join(`,\n${inner}`)}\n${indent}${close}`;
  if (Array.isArray(value))
    return value.some((item) => typeof item === 'object' && item !== null && !Array.isArray(item))
      ? wrap(
          '[',
          value.map((item) => (isDeep ? spread(item, inner, isDeep) : onOneLine(item))),
          ']',
        )
      : onOneLine(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const lines = entriesOf(value).map(([key, one]) => `${JSON.stringify(key)}: ${spread(one, inner, isDeep)}`);
  return wrap('{', lines, '}');
}

/** @param gap what stands after each comma and colon */
export function onOneLine(value: unknown, gap = ' '): string {
  const listed = (items: readonly string[]) => items.join(`,${gap}`);
  if (Array.isArray(value)) return `[${listed(value.map((item) => onOneLine(item, gap)))}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const pairs = entriesOf(value).map(([key, one]) => `${JSON.stringify(key)}:${gap}${onOneLine(one, gap)}`);
  return `{${listed(pairs)}}`;
}

const entriesOf = (value: object) => Object.entries(value).filter(([, one]) => one !== undefined);
