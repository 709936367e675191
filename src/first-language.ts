import { interfaceLanguages } from './i18n/languages';
import { languageFor } from './i18n/tags';
import { readAddress } from './session/address/address';
import { wishedLanguages } from './session/wished-languages';
import { isPrerendered } from './take-over';

/** The language of the page until its story is there. A prerendered page has its language from the first paint on. */
export const firstLanguage = (): string =>
  isPrerendered()
    ? document.documentElement.lang
    : languageFor([readAddress(location.hash).lang, ...wishedLanguages()], Object.keys(interfaceLanguages));
