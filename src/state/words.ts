import { resolveTemplate, translator } from '@solid-primitives/i18n';
import { formatList, formatNumber } from '../i18n/formats';
import { direction, type InterfaceLanguage, interfaceLanguages } from '../i18n/languages';
import type { Text } from '../story/model';
import { dateInWords } from './dates';

export type InterfaceWords = ReturnType<typeof createWords>;

/** The interface's words and forms in the reader's language; each is read anew when the language changes. */
export function createWords(language: () => InterfaceLanguage) {
  const t = translator(() => interfaceLanguages[language()].words, resolveTemplate);
  return {
    language,
    t,
    direction: () => direction(language()),
    number: (value: number, digits = 0) => formatNumber(value, language(), digits),
    list: (items: readonly string[]) => formatList(items, language()),
    date: (edtf: string) => dateInWords(edtf, language(), t),
    /** The story's words in the reader's language, else in the language that it has. */
    of: (text: Text) => text[language()] ?? Object.values(text)[0] ?? '',
  };
}
