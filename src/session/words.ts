import { resolveTemplate, translator } from '@solid-primitives/i18n';
import { asKnown, decimalsOf } from '../geo/as-known';
import { formatFixed, formatList, formatNumber, formatPercent, kmPerMile } from '../i18n/formats';
import { isolated, isolatedValues } from '../i18n/isolate';
import type { InterfaceLanguage } from '../i18n/languages';
import { wordsOf } from '../i18n/loaded-words';
import { direction, isSameWriting } from '../i18n/tags';
import type { Text } from '../story/model';
import { firstOf } from '../story/tagged-text';
import { dateInWords } from './dates';
import { prefersMiles } from './preferences';

export type InterfaceWords = ReturnType<typeof createWords>;

/**
 * The interface's words and forms, and the story's words; each is read anew when a language changes.
 * @param languages where the story's words are looked for: the language that is read, then others
 * @param isSouthern whether the seasons are those south of the equator
 */
export function createWords(
  language: () => InterfaceLanguage,
  hasMiles: () => boolean = prefersMiles,
  languages: () => readonly string[] = () => [language()],
  isSouthern: () => boolean = () => false,
) {
  const read = () => languages()[0] ?? language();
  /** Whether the interface lacks the language that is read, and another stands in for it. */
  const isStandIn = () => !isSameWriting(language(), read());
  const translate = translator(() => wordsOf(language()), resolveTemplate);
  // A name of the story within a sentence of the interface may run the other way.
  const t: typeof translate = (key, ...values) =>
    translate(key, ...((isStandIn() ? values.map(isolatedValues) : values) as typeof values));
  const number = (value: number, digits = 0) => formatNumber(value, language(), digits);
  /** A measure without the digits that its precision, in the same unit, does not reach. */
  const known = (value: number, precision: number) =>
    formatNumber(asKnown(value, precision), language(), decimalsOf(precision));
  const knownMiles = (km: number, precisionKm: number) => known(km / kmPerMile, precisionKm / kmPerMile);
  const besideMiles = (km: string, miles: () => string) => (hasMiles() ? `${km} (${miles()})` : km);
  return {
    language,
    t,
    direction: () => direction(language()),
    number,
    fixed: (value: number, digits: number) => formatFixed(value, language(), digits),
    known,
    percent: (value: number, precision: number) =>
      formatPercent(asKnown(value, precision), language(), decimalsOf(precision)),
    /** A distance in km, with miles beside it for those who read them. */
    distance: (km: number, digits = 0) =>
      besideMiles(t('lengthKm', { km: number(km, digits) }), () =>
        t('lengthMiles', { miles: number(km / kmPerMile, digits) }),
      ),
    /** The same for a distance that is good to so many km: without the digits that this does not reach. */
    knownDistance: (km: number, precisionKm: number) =>
      besideMiles(t('lengthKm', { km: known(km, precisionKm) }), () =>
        t('lengthMiles', { miles: knownMiles(km, precisionKm) }),
      ),
    /** The units of a map's scale: how many km each has, and a number of it in words. */
    scaleUnits: () => [
      { km: 1, text: (value: number) => t('lengthKm', { km: number(value, 2) }) },
      ...(hasMiles()
        ? [{ km: kmPerMile, text: (value: number) => t('lengthMiles', { miles: number(value, 2) }) }]
        : []),
    ],
    /** How far along a way of a length, both km and good to so many km. */
    distanceOf: (km: number, total: number, precisionKm: number) =>
      besideMiles(t('kmOf', { km: known(km, precisionKm), total: known(total, precisionKm) }), () =>
        t('milesOf', { miles: knownMiles(km, precisionKm), total: knownMiles(total, precisionKm) }),
      ),
    list: (items: readonly string[]) => formatList(isStandIn() ? items.map(isolated) : items, language()),
    date: (edtf: string) => dateInWords(edtf, language(), t, isSouthern()),
    /** The language of the story that is read. */
    read,
    /** How to mark what holds the interface, where its words are in another language than the page. */
    mark: () => (isStandIn() ? { lang: language(), dir: direction(language()) } : {}),
    /** The story's words in the language that is read, or else in another that it has. */
    of: (text: Text) => firstOf(text, languages())?.text ?? '',
    /** The same, with its language and direction where these are not the interface's. */
    tagged: (text: Text): { text: string; lang?: string; dir?: 'ltr' | 'rtl' } => {
      const found = firstOf(text, languages());
      if (!found || isSameWriting(found.lang, language())) return { text: found?.text ?? '' };
      return { ...found, dir: direction(found.lang) };
    },
  };
}
