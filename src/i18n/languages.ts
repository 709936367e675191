import { matchLanguage } from './tags';

/**
 * The languages of the interface: a new one needs its file and a line here. `short` is for narrow windows. The words are
 * loaded when they are needed: a reader of one language does not wait for the others'.
 */
export const interfaceLanguages = {
  ar: { name: 'العربية', short: 'ع', load: async () => (await import('./ar')).ar },
  en: { name: 'English', short: 'EN', load: async () => (await import('./en')).en },
  fr: { name: 'Français', short: 'FR', load: async () => (await import('./fr')).fr },
  tr: { name: 'Türkçe', short: 'TR', load: async () => (await import('./tr')).tr },
} as const;

export type InterfaceLanguage = keyof typeof interfaceLanguages;

export function isInterfaceLanguage(code: string): code is InterfaceLanguage {
  return Object.hasOwn(interfaceLanguages, code);
}

/** The interface's language on a page in a language: the same one, or English where the interface lacks it. */
export const interfaceLanguageFor = (language: string): InterfaceLanguage =>
  matchLanguage([language], Object.keys(interfaceLanguages) as InterfaceLanguage[]) ?? 'en';
