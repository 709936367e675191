import { resolveTemplate, translator } from '@solid-primitives/i18n';
import { formatList, formatNumber, formatPercent } from '../i18n/formats';
import { asKnown, decimalsOf } from '../geo/as-known';
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
    /** A measure without the digits that its precision, in the same unit, does not reach. */
    known: (value: number, precision: number) =>
      formatNumber(asKnown(value, precision), language(), decimalsOf(precision)),
    percent: (value: number, precision: number) =>
      formatPercent(asKnown(value, precision), language(), decimalsOf(precision)),
    list: (items: readonly string[]) => formatList(items, language()),
    date: (edtf: string) => dateInWords(edtf, language(), t),
    /** The story's words in the reader's language, else in the language that it has. */
    of: (text: Text) => text[language()] ?? Object.values(text)[0] ?? '',
  };
}
