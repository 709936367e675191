import { type BaseTemplateArgs, resolveTemplate, translator } from '@solid-primitives/i18n';
import type { InterfaceLanguage } from '../../i18n/languages';

type Loaders<Words> = Readonly<Record<InterfaceLanguage, () => Promise<Words>>>;

const parts = new Set<(language: InterfaceLanguage) => Promise<void>>();

/**
 * The words of a part of the studio that is loaded when it is opened, which come with it.
 * @param loaders each language has exactly the same keys
 */
export function partWords<Words extends Readonly<Record<string, string>>>(loaders: Loaders<Words>) {
  const loaded = new Map<InterfaceLanguage, Words>();
  const load = async (language: InterfaceLanguage): Promise<void> => {
    if (!loaded.has(language)) loaded.set(language, await loaders[language]());
  };
  return {
    /** Loads the words, and from then on with each language that is chosen. */
    async load(language: InterfaceLanguage): Promise<void> {
      parts.add(load);
      await load(language);
    },
    /** A word in each of some languages whose words are loaded. */
    inEach: (
      languages: readonly string[],
      key: keyof Words,
      values: (language: string) => Readonly<Record<string, string>> = () => ({}),
    ): Readonly<Record<string, string>> =>
      Object.fromEntries(
        languages.flatMap((language) => {
          const words = loaded.get(language as InterfaceLanguage);
          return words ? [[language, resolveTemplate(words[key] ?? '', values(language))]] : [];
        }),
      ),
    /** The words in the language that is read, which must be loaded. */
    create: (language: () => InterfaceLanguage): ((key: keyof Words, values?: BaseTemplateArgs) => string) =>
      translator(() => loaded.get(language()) as Words, resolveTemplate) as never,
  };
}

/** Loads the words of all parts that were opened. */
export async function loadPartWords(language: InterfaceLanguage): Promise<void> {
  await Promise.all([...parts].map((load) => load(language)));
}
