import type { InterfaceLanguage } from '../../../src/i18n/languages';
import { wordsIn } from '../../browser/support/words';
import { story } from '../../support/stories';

/** The selector of the card with the evidence of what is chosen. */
export const evidenceOf = (language: InterfaceLanguage): string =>
  `[aria-label="${wordsIn(language)('evidence')}"]`;

/** The name of a feature of the first story. */
export const nameOf = (id: string, language: string): string | undefined =>
  story.features.find((feature) => feature.id === id)?.name[language];
