import type { Text } from './model';

/** Words with the language that they are in, a BCP 47 tag. */
export interface TaggedText {
  readonly text: string;
  readonly lang: string;
}

/** A text in the first of some languages that it has, or else in any. Undefined where it has none. */
export function firstOf(text: Text, languages: readonly string[]): TaggedText | undefined {
  const lang = [...languages, ...Object.keys(text)].find((language) => text[language]);
  return lang === undefined ? undefined : { text: text[lang] ?? '', lang };
}
