/**
 * Words for countries that are usual in news and that `Intl.DisplayNames` does not give, by language and two-letter
 * code. Words in capitals count in capitals only.
 */
export const countryWords: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  ar: {
    US: ['\u0623\u0645\u0631\u064a\u0643\u0627', '\u0623\u0645\u064a\u0631\u0643\u0627'],
    GB: ['\u0628\u0631\u064a\u0637\u0627\u0646\u064a\u0627'],
    SY: ['\u0633\u0648\u0631\u064a\u0629'],
  },
  de: { US: ['USA'], GB: ['Großbritannien'], TR: ['Türkei'] },
  en: {
    US: ['USA', 'America'],
    GB: ['Britain', 'Great Britain'],
    TR: ['Turkey'],
    CD: ['DRC'],
    AE: ['UAE'],
    MM: ['Burma'],
    CI: ['Ivory Coast'],
  },
  es: { US: ['EEUU', 'EE UU'], GB: ['Gran Bretaña'], CD: ['RDC'] },
  fr: { GB: ['Grande-Bretagne'], CD: ['RDC', 'République démocratique du Congo'], AE: ['Émirats'] },
  ru: { US: ['Соединенные Штаты'], GB: ['Британия'], RU: ['РФ'], KP: ['КНДР'], AE: ['ОАЭ'] },
  tr: { US: ['Amerika'], GB: ['İngiltere', 'Britanya'] },
  uk: { GB: ['Британія'], RU: ['РФ'], KP: ['КНДР'] },
};
