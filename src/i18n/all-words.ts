import type { Words } from './en';
import { type InterfaceLanguage, interfaceLanguages } from './languages';
import { loadWords, wordsOf } from './loaded-words';

const codes = Object.keys(interfaceLanguages) as InterfaceLanguage[];
await Promise.all(codes.map(loadWords));

/** The interface's words in all of its languages, for what makes pages. A reader's page does not import this. */
export const allWords = Object.fromEntries(codes.map((code) => [code, wordsOf(code)])) as Readonly<
  Record<InterfaceLanguage, Words>
>;
