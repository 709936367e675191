import { resolveTemplate } from '@solid-primitives/i18n';
import { interfaceLanguageFor, isInterfaceLanguage } from '../../i18n/languages';
import type { Text } from '../../story/model';
import { nameIn } from '../desk/names';
import type { WrittenFeature } from '../desk/parsed';
import { type StudioWord, studioWordsOf } from '../desk/studio-words';
import type { WrittenActor } from '../edits/parts';
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

/** The same in those languages of the story that the interface is in, whose words must be loaded. */
export const gapText = (
  { code, values }: GapCandidate,
  story: {
    readonly languages: readonly string[];
    readonly actors: readonly WrittenActor[];
    readonly features: readonly WrittenFeature[];
  },
): Text =>
  Object.fromEntries(
    story.languages
      .filter((language) => isInterfaceLanguage(language))
      .map((language) => {
        const nameOf = (id: string) =>
          nameIn(
            story.actors.find((one) => one.id === id)?.name ??
              (story.features.find((one) => one.id === id)?.properties as { name?: Text } | undefined)?.name,
            [language, ...story.languages],
            id,
          );
        return [
          language,
          resolveTemplate(
            studioWordsOf(interfaceLanguageFor(language))[phrases[code]],
            named(values, nameOf),
          ),
        ];
      }),
  );
