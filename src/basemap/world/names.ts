/** Names by BCP 47 language code, without those that are the same as the Latin name beside them. */
export type Names = Readonly<Record<string, string>>;

/** Languages in which names of places are kept for the whole world, apart from each place's own. */
export const keptLanguages = [
  'ar',
  'az',
  'ckb',
  'de',
  'el',
  'es',
  'fa',
  'fr',
  'he',
  'hi',
  'hy',
  'it',
  'ja',
  'ka',
  'ko',
  'ku',
  'pl',
  'pt',
  'ru',
  'tr',
  'uk',
  'ur',
  'zh',
] as const;

/** The language whose script the places' own names have, by two-letter country code; elsewhere it is the Latin name. */
const ownLanguages: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'AE BH DZ EG EH IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE'.split(' ').map((code) => [code, 'ar']),
  ),
  AF: 'fa',
  AM: 'hy',
  BD: 'bn',
  BG: 'bg',
  BY: 'be',
  CN: 'zh',
  CY: 'el',
  ET: 'am',
  GE: 'ka',
  GR: 'el',
  HK: 'zh',
  IL: 'he',
  IR: 'fa',
  JP: 'ja',
  KG: 'ky',
  KH: 'km',
  KP: 'ko',
  KR: 'ko',
  KZ: 'kk',
  LA: 'lo',
  LK: 'si',
  MK: 'mk',
  MM: 'my',
  MN: 'mn',
  MO: 'zh',
  MV: 'dv',
  NP: 'ne',
  PK: 'ur',
  RS: 'sr',
  RU: 'ru',
  TH: 'th',
  TJ: 'tg',
  TW: 'zh',
  UA: 'uk',
};

/** Language of a country's own names where they are not in Latin script, by two-letter code. */
export const ownLanguage = (country: string): string | undefined => ownLanguages[country];
