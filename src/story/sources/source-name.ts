/** What tells a source from the others of its story. */
interface Named {
  readonly id: string;
  readonly language: string;
}

/**
 * The file that a source's text is in, in the story's folder and as it is published.
 * @param place among the story's sources, from 0: the first one's file does not name it
 */
export const sourceName = ({ id, language }: Named, place: number): string =>
  place === 0 ? `source.${language}.txt` : `source.${id}.${language}.txt`;

/** The files of all sources of a story, in their order. */
export const sourceNames = (sources: readonly Named[]): string[] => sources.map(sourceName);

/**
 * The languages of a story: that of its first source, in which it is told, then those that it is translated into. A
 * further source in another language is translated into all of these.
 */
export const storyLanguagesOf = (story: {
  readonly sources: readonly Named[];
  readonly translations: readonly string[];
}): string[] => [...story.sources.slice(0, 1).map(({ language }) => language), ...story.translations];

/** The languages that have a file of translations: the first source's own where another source needs one. */
export function translatedInto(story: {
  readonly sources: readonly Named[];
  readonly translations: readonly string[];
}): string[] {
  const [first, ...others] = story.sources;
  const needsFirst = first && others.some(({ language }) => language !== first.language);
  return [...story.translations, ...(needsFirst ? [first.language] : [])];
}

/** The file with the translations into a language. */
export const translationName = (language: string): string => `translation.${language}.json`;
