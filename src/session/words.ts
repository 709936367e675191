import { resolveTemplate, translator } from '@solid-primitives/i18n';
import { asKnown, decimalsOf } from '../geo/as-known';
import { formatFixed, formatList, formatNumber, formatPercent, kmPerMile } from '../i18n/formats';
import { direction, type InterfaceLanguage, interfaceLanguages } from '../i18n/languages';
import type { Text } from '../story/model';
import { dateInWords } from './dates';
import { prefersMiles } from './preferences';

export type InterfaceWords = ReturnType<typeof createWords>;

/**
 * The interface's words and forms in the reader's language; each is read anew when the language changes.
 *
 * @param isSouthern whether the seasons are those south of the equator
 */
export function createWords(
  language: () => InterfaceLanguage,
  hasMiles: () => boolean = prefersMiles,
  isSouthern: () => boolean = () => false,
) {
  const t = translator(() => interfaceLanguages[language()].words, resolveTemplate);
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
    list: (items: readonly string[]) => formatList(items, language()),
    date: (edtf: string) => dateInWords(edtf, language(), t, isSouthern()),
    /** The story's words in the reader's language, else in the language that it has. */
    of: (text: Text) => text[language()] ?? Object.values(text)[0] ?? '',
  };
}
