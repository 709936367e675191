import { jsonText } from '../../story/files/draft/json-text';
import { placedIn } from '../../story/files/sentences-in';
import { type DocumentSource, sourcesOf } from '../../story/files/source-of';
import { toBeWritten } from '../../story/files/to-be-written';
import type { StoryFile } from '../../story/schema';
import { storyLanguagesOf, translatedInto, translationName } from '../../story/sources/source-name';
import type { Files } from '../document/files';
import { changed, jsonIn, valueAt } from './in-files';
import { removeValue, setValue } from '../../story/files/json/json-edits';

type Translated = Readonly<Record<string, string>>;

const storyIn = (files: Files) => {
  const story = jsonIn(files, 'story.json') as Partial<StoryFile> | undefined;
  const { sources, translations } = story ?? {};
  return Array.isArray(sources) && Array.isArray(translations)
    ? { ...story, sources, translations }
    : undefined;
};

/** The languages that a source is translated into: all of the story's but its own. */
function languagesFor(files: Files, { language }: Pick<DocumentSource, 'language'>): string[] {
  const story = storyIn(files);
  return story ? storyLanguagesOf(story).filter((other) => other !== language) : [];
}

/**
 * Each sentence of a source has a translation in each of these languages, to be written where there is none, and none in
 * its own. The file of translations into the first source's language is there while another source needs it.
 */
export function withTranslationsOf(files: Files, source: DocumentSource): Files {
  const ids = placedIn(files, source.id).map(({ id }) => id);
  const into = languagesFor(files, source);
  const written = into.reduce((now, language) => withWords(now, language, ids), files);
  return withoutUnused(withoutWords(written, source.language, ids));
}

/** The same for all sources, where a language was added. */
export const withAllTranslations = (files: Files): Files =>
  sourcesOf(files).reduce(withTranslationsOf, files);

/** Takes the translations of sentences away, in all languages. */
export function withoutTranslationsOf(files: Files, ids: readonly string[]): Files {
  const into = storyIn(files);
  const languages = into ? storyLanguagesOf(into) : [];
  return withoutUnused(languages.reduce((now, language) => withoutWords(now, language, ids), files));
}

/** The file of translations into a language, made where there is none. */
export function withTranslationFile(files: Files, language: string): Files {
  const name = translationName(language);
  if (files.has(name)) return files;
  const reference = storyIn(files)?.$schema?.replace('story.schema.json', 'translation.schema.json');
  const file = { ...(reference !== undefined && { $schema: reference }), language, sentences: {} };
  return new Map(files).set(name, jsonText(file));
}

const translatedIn = (files: Files, language: string): Translated | undefined =>
  valueAt(jsonIn(files, translationName(language)), ['sentences']) as Translated | undefined;

function withWords(files: Files, language: string, ids: readonly string[]): Files {
  const now = withTranslationFile(files, language);
  const known = translatedIn(now, language) ?? {};
  const missing = ids.filter((id) => !Object.hasOwn(known, id));
  if (missing.length === 0) return now;
  const all = { ...known, ...Object.fromEntries(missing.map((id) => [id, toBeWritten()])) };
  return changed(now, translationName(language), (text) => setValue(text, ['sentences'], all));
}

function withoutWords(files: Files, language: string, ids: readonly string[]): Files {
  const known = translatedIn(files, language) ?? {};
  const there = ids.filter((id) => Object.hasOwn(known, id));
  return changed(files, translationName(language), (text) =>
    there.reduce((now, id) => removeValue(now, ['sentences', id]), text),
  );
}

/** Without the file of the first source's language, where that is no other source's translation. */
function withoutUnused(files: Files): Files {
  const story = storyIn(files);
  const first = story?.sources[0]?.language;
  if (!story || first === undefined || translatedInto(story).includes(first)) return files;
  const name = translationName(first);
  if (!files.has(name)) return files;
  const rest = new Map(files);
  rest.delete(name);
  return rest;
}
