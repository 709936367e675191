import { ar } from './ar';
import { en } from './en';

/** The languages of the interface: a new one is its file and its line here. */
export const interfaceLanguages = {
  ar: { words: ar, name: 'العربية' },
  en: { words: en, name: 'English' },
} as const;

export type InterfaceLanguage = keyof typeof interfaceLanguages;

export function isInterfaceLanguage(code: string): code is InterfaceLanguage {
  return Object.hasOwn(interfaceLanguages, code);
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'ku', 'ur']);

export function direction(language: string): 'rtl' | 'ltr' {
  return rightToLeft.has(language) ? 'rtl' : 'ltr';
}
