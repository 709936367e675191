import { ar } from './ar';
import { en } from './en';
import { tr } from './tr';

/** The languages of the interface: a new one needs its file and a line here. `short` is for narrow windows. */
export const interfaceLanguages = {
  ar: { words: ar, name: 'العربية', short: 'ع' },
  en: { words: en, name: 'English', short: 'EN' },
  tr: { words: tr, name: 'Türkçe', short: 'TR' },
} as const;

export type InterfaceLanguage = keyof typeof interfaceLanguages;

export function isInterfaceLanguage(code: string): code is InterfaceLanguage {
  return Object.hasOwn(interfaceLanguages, code);
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'ku', 'ur']);

export function direction(language: string): 'rtl' | 'ltr' {
  return rightToLeft.has(language) ? 'rtl' : 'ltr';
}
