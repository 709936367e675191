import * as v from 'valibot';
import { type Problem, type ProblemCode, problem, type ValuesOf } from '../problems';
import * as schema from '../schema';
import { limits } from './limits';
import { type Located, type Reading, readJson } from './located-json';

/** The files of one story's folder: name to text. */
export interface StoryFolder {
  readonly slug: string;
  readonly files: ReadonlyMap<string, string>;
}

/** A story whose files have the right form; nothing is verified yet. */
export interface ParsedStory {
  readonly slug: string;
  readonly source: { readonly file: string; readonly text: string };
  readonly story: Located<schema.StoryFile>;
  readonly sentences: Located<schema.SentencesFile>;
  readonly translations: readonly Located<schema.TranslationFile>[];
  readonly claims: Located<schema.ClaimsFile>;
  readonly features: readonly Located<schema.FeaturesFile>[];
  readonly fronts: Located<schema.FrontsFile>;
}

export type Parsing =
  | { readonly ok: true; readonly parsed: ParsedStory }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const noFronts = '{"type":"FeatureCollection","features":[]}';

/** Reads every file of a story's folder by its schema; a folder without fronts has no zones to cut. */
export function parseStory({ slug, files }: StoryFolder): Parsing {
  const problems: Problem[] = [];
  const refuse = <C extends ProblemCode>(code: C, file: string, ...values: ValuesOf<C>) =>
    problems.push(problem(code, { file, path: [], offset: 0 }, ...values));
  const path = (name: string) => `${slug}/${name}`;

  function textOf(name: string): string | undefined {
    const text = files.get(name);
    if (text === undefined) refuse('no-such-file', path(name), {}, { name });
    return text;
  }
  function keep<T>(reading: Reading<T>): Located<T> | undefined {
    if (reading.ok) return reading.located;
    problems.push(...reading.problems);
    return undefined;
  }
  function read<S extends Parameters<typeof readJson>[2]>(name: string, form: S) {
    const text = textOf(name);
    return text === undefined ? undefined : keep(readJson(path(name), text, form));
  }

  if (!v.is(schema.id, slug)) refuse('folder-name', slug, { name: slug });
  if (files.size > limits.files) {
    refuse('too-many-files', slug, { count: files.size }, { most: limits.files });
    return { ok: false, problems };
  }
  const story = read('story.json', schema.storyFile);
  const sentences = read('sentences.json', schema.sentencesFile);
  const claims = read('claims.json', schema.claimsFile);
  const fronts = keep(
    readJson(path('fronts.geojson'), files.get('fronts.geojson') ?? noFronts, schema.frontsFile),
  );
  const features = [...files.keys()]
    .filter((name) => name.endsWith('.geojson') && name !== 'fronts.geojson')
    .sort()
    .map((name) => read(name, schema.featuresFile));

  const translations = (story?.value.translations ?? []).map((language, index) => {
    const name = `translation.${language}.json`;
    const translation = read(name, schema.translationFile);
    if (translation && translation.value.language !== language) {
      const where = { file: path(name), path: ['language'] };
      const found = { language: translation.value.language };
      problems.push(problem('other-language', where, found, { language, index }));
    }
    return translation;
  });
  const sourceName = `source.${story?.value.source.language}.txt`;
  const text = story && textOf(sourceName);
  if (text !== undefined && text.length > limits.sourceLength)
    refuse('file-too-long', path(sourceName), { count: text.length }, { most: limits.sourceLength });

  if (problems.length > 0 || !story || !sentences || !claims || !fronts || text === undefined) {
    return { ok: false, problems };
  }
  return {
    ok: true,
    parsed: {
      slug,
      source: { file: path(sourceName), text },
      story,
      sentences,
      claims,
      fronts,
      translations: translations.filter((file) => file !== undefined),
      features: features.filter((file) => file !== undefined),
    },
  };
}
