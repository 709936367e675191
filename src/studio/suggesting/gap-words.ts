import { resolveTemplate } from '@solid-primitives/i18n';
import { interfaceLanguageFor, isInterfaceLanguage } from '../../i18n/languages';
import type { Text } from '../../story/model';
import { type StudioWord, studioWordsOf } from '../desk/studio-words';
import type { GapCandidate } from '../suggest/gaps';

const phrases = {
  'backing-undated': 'gapBackingUndated',
  'backing-unspecified': 'gapBackingUnspecified',
  'control-undated': 'gapControlUndated',
  'attack-undated': 'gapAttackUndated',
  'meeting-without-place': 'gapMeetingWithoutPlace',
} as const satisfies Readonly<Record<GapCandidate['code'], StudioWord>>;

const named = (values: GapCandidate['values'], nameOf: (id: string) => string) =>
  Object.fromEntries(Object.entries(values).map(([key, id]) => [key, nameOf(id)]));

/** What the source leaves open, in the author's language. */
export const gapWords = (
  { code, values }: GapCandidate,
  t: (word: StudioWord, values: Readonly<Record<string, string>>) => string,
  nameOf: (id: string) => string,
): string => t(phrases[code], named(values, nameOf));

/**
 * The same in those languages of the story that the interface is in, whose words must be loaded.
 * @param nameOf what something of the story is called for readers of a language
 */
export const gapText = (
  { code, values }: GapCandidate,
  languages: readonly string[],
  nameOf: (id: string, language: string) => string,
): Text =>
  Object.fromEntries(
    languages
      .filter((language) => isInterfaceLanguage(language))
      .map((language) => {
        const words = studioWordsOf(interfaceLanguageFor(language));
        return [
          language,
          resolveTemplate(
            words[phrases[code]],
            named(values, (id) => nameOf(id, language)),
          ),
        ];
      }),
  );
