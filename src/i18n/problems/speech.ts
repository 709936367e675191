import { formatNumber } from '../formats';

/** The forms of a noun by a number's plural category (Intl.PluralRules); `#` stands for the number. */
type Forms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

const firstOfMany = 12;
const mostCharacters = 60;

/**
 * How a language says the values of problems. What comes from a file has its control and bidi characters escaped, and
 * stands in an isolate (FSI, PDI), so that it can neither reorder the sentence around it nor be reordered by it.
 */
export function speech(
  locale: string,
  { marks, more }: { marks: readonly [string, string]; more: (few: string, count: number) => string },
) {
  const all = new Intl.ListFormat(locale, { type: 'conjunction' });
  const one = new Intl.ListFormat(locale, { type: 'disjunction' });
  const plain = new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' });
  const plural = new Intl.PluralRules(locale);
  const each = (items: readonly (string | number)[]) => items.map(name);
  const number = (value: number, digits = 0) => formatNumber(value, locale, digits);

  /** Ids, offsets, coordinates: as they stand in the file. */
  function name(text: string | number): string {
    return `\u2068${escaped(String(text))}\u2069`;
  }
  return {
    name,
    number,
    /** Words of a file, or another value of it as JSON, between quotation marks, shortened to 60 characters. */
    words: (value: unknown): string => marks.join(name(shortened(textOf(value)))),
    at: (position: readonly number[]): string => name(position.join(', ')),
    /** The first twelve of many. */
    list(items: readonly (string | number)[]): string {
      const few = plain.format(each(items.slice(0, firstOfMany)));
      return items.length > firstOfMany ? more(few, items.length - firstOfMany) : few;
    },
    all: (items: readonly string[]): string => all.format(each(items)),
    either: (items: readonly string[]): string => one.format(each(items)),
    counted: (count: number, forms: Forms): string =>
      (forms[plural.select(count)] ?? forms.other).replace('#', number(count)),
  };
}

const textOf = (value: unknown) =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));

/** At most 60 characters of a text, the last of them an ellipsis where more follows. */
export function shortened(text: string): string {
  // A character has two units at most: what is beyond need not be taken apart.
  const characters = Array.from(text.slice(0, 2 * mostCharacters + 2));
  return characters.length > mostCharacters ? `${characters.slice(0, mostCharacters - 1).join('')}…` : text;
}

/** Words with their control and bidi characters and ends of lines escaped, so that no message can be made to read otherwise. */
export function escaped(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = (character.codePointAt(0) as number).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
  });
}
