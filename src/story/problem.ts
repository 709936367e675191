/** The rules that a story must keep, by number; `form` is a file that is not of its schema. */
export const rules = {
  form: 'The file has its schema’s form',
  1: 'A quote is the source’s exact words, in its sentence, unique with its context',
  2: 'The sentences tile the source',
  3: 'A feature has a claim with a quote or a reason to be context; a claim has a speaker',
  4: 'A sentence supports a feature or says why it has no place',
  5: 'Geometry is valid, ids are unique, references resolve',
  6: 'Zones of control partition the country',
  7: 'Names exist in every language of the story',
} as const;

export type Rule = keyof typeof rules;

/** One broken rule: where (line and column count from 1), what was found and what was expected. */
export interface Problem {
  readonly rule: Rule;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
}

export function formatProblem({ rule, file, line, column, found, expected }: Problem): string {
  const label = rule === 'form' ? 'form' : `rule ${rule}`;
  return `${file}:${line}:${column}: ${label}: found ${found}; expected ${expected}`;
}

/** Words of a file for a message: control and bidi characters escaped, shortened to 60 characters. */
export function shown(value: unknown): string {
  return `“${escaped(shortened(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))))}”`;
}

/** At most 60 characters of a text, the last of them an ellipsis where more follows. */
export function shortened(text: string): string {
  // A character has two units at most: what is beyond need not be taken apart.
  const characters = Array.from(text.slice(0, 122));
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text;
}

/** The first few of many, for a message. */
export function listed(items: readonly (string | number)[], separator = ', '): string {
  const few = items.slice(0, 12).join(separator);
  return items.length > 12 ? `${few} and ${items.length - 12} more` : few;
}

/** Words with their control and bidi characters escaped, so that no message can be made to read otherwise. */
export function escaped(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (character) => {
    const code = (character.codePointAt(0) as number).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
  });
}
