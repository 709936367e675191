import { ar } from './ar';
import { en } from './en';
import { fr } from './fr';
import { matchLanguage } from './tags';
import { tr } from './tr';

/** The languages of the interface: a new one needs its file and a line here. `short` is for narrow windows. */
export const interfaceLanguages = {
  ar: { words: ar, name: 'العربية', short: 'ع' },
  en: { words: en, name: 'English', short: 'EN' },
  fr: { words: fr, name: 'Français', short: 'FR' },
  tr: { words: tr, name: 'Türkçe', short: 'TR' },
} as const;

export type InterfaceLanguage = keyof typeof interfaceLanguages;

export function isInterfaceLanguage(code: string): code is InterfaceLanguage {
  return Object.hasOwn(interfaceLanguages, code);
}

/** The interface's language on a page in a language: the same one, or English where the interface lacks it. */
export const interfaceLanguageFor = (language: string): InterfaceLanguage =>
  matchLanguage([language], Object.keys(interfaceLanguages) as InterfaceLanguage[]) ?? 'en';
