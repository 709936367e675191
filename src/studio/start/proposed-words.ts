import { interfaceLanguageFor, isInterfaceLanguage } from '../../i18n/languages';
import { loadStudioWords, studioWordsOf } from '../desk/studio-words';
import type { Asked } from './begin';

/** What the studio's own words have for a new story, in those of its languages that the interface is in. */
export async function proposedWords(languages: readonly string[]): Promise<Asked['proposed']> {
  const own = languages.filter((tag) => isInterfaceLanguage(tag)).map(interfaceLanguageFor);
  await Promise.all(own.map(loadStudioWords));
  const inEach = (key: 'ownVoice' | 'firstVersion') =>
    Object.fromEntries(own.map((language) => [language, studioWordsOf(language)[key]]));
  return { ownVoice: inEach('ownVoice'), firstVersion: inEach('firstVersion') };
}
