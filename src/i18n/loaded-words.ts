import type { Words } from './en';
import { type InterfaceLanguage, interfaceLanguages } from './languages';

const loaded = new Map<InterfaceLanguage, Words>();

export const hasWords = (language: InterfaceLanguage): boolean => loaded.has(language);

/** Loads the interface's words in a language, if they are not there yet. */
export async function loadWords(language: InterfaceLanguage): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await interfaceLanguages[language].load());
}

/**
 * The interface's words in a language.
 * @throws Error when they are not loaded
 */
export function wordsOf(language: InterfaceLanguage): Words {
  const words = loaded.get(language);
  if (!words) throw new Error(`wordsOf: found no words in "${language}"; expected loadWords before`);
  return words;
}
