import * as v from 'valibot';
import { type Problem, type ProblemCode, problem, type ValuesOf } from '../problems';
import { afresh } from '../memory/recall';
import { withSameParts } from '../memory/same-parts';
import * as schema from '../schema';
import { editionsOf, type ListedEdition } from '../sources/editions';
import { sourceName, sourceNames, translatedInto, translationName } from '../sources/source-name';
import { datasetIn, datasetNames } from '../dataset/table-name';
import { isGeojson, sameOnDisk, strayFiles } from './file-names';
import { limits } from './limits';
import { blankOf, type Form, type Located, type Reading, readJson } from './located-json';
import { type PlacedClaims, type PlacedSentences, placeInSources } from './offsets';
import { withoutTextless } from './textless';

/** The files of one story's folder: name to text. */
export interface StoryFolder {
  readonly slug: string;
  readonly files: ReadonlyMap<string, string>;
  /** Names of files that are not read. */
  readonly others?: readonly string[];
  /** The files of `attachmentFolder`, by their names within it. */
  readonly attachments?: ReadonlyMap<string, Uint8Array>;
}

/** A former text of the story. */
export interface EditionText extends ListedEdition {
  readonly file: string;
  readonly text: string;
}

/** The text of a source. */
export interface ParsedSource {
  readonly id: string;
  readonly language: string;
  readonly file: string;
  readonly text: string;
}

/** A story whose files have the right form; nothing is verified yet. */
export interface ParsedStory {
  readonly slug: string;
  /** The texts that are there, the first source's first. */
  readonly sources: readonly ParsedSource[];
  readonly story: Located<schema.StoryFile>;
  /** The former texts that are there. */
  readonly editions: readonly EditionText[];
  readonly sentences: Located<PlacedSentences>;
  readonly translations: readonly Located<schema.TranslationFile>[];
  readonly claims: Located<PlacedClaims>;
  readonly features: readonly Located<schema.FeaturesFile>[];
  readonly fronts: Located<schema.FrontsFile>;
  /** The story's own outline, or none. */
  readonly territory: readonly Located<schema.TerritoryFile>[];
  /** The files of attachments, by their names. */
  readonly attachments: ReadonlyMap<string, Uint8Array>;
  /** Whether that is south of the equator; known once the outline is. */
  readonly isSouthern?: true;
}

export interface Parsing {
  /** Absent where there is nothing to show: without story.json or the source. */
  readonly parsed?: ParsedStory;
  readonly problems: readonly Problem[];
}

const claims: Form<schema.ClaimsFile> = { schema: schema.claimsFile, blank: { claims: [] } };
const sentences: Form<schema.SentencesFile> = { schema: schema.sentencesFile, blank: { sentences: [] } };
const features: Form<schema.FeaturesFile> = {
  schema: schema.featuresFile,
  blank: { type: 'FeatureCollection', features: [] },
};
const fronts: Form<schema.FrontsFile> = {
  schema: schema.frontsFile,
  blank: { type: 'FeatureCollection', features: [] },
};
const territory: Form<schema.TerritoryFile> = {
  schema: schema.territoryFile,
  blank: { type: 'FeatureCollection', features: [] },
};
const noFronts = '{"type":"FeatureCollection","features":[]}';
const translation = (language: string): Form<schema.TranslationFile> => ({
  schema: schema.translationFile,
  blank: { language, sentences: {} },
});

/** GeoJSON files that are not features of the story. */
const ownSchemas = new Set(['fronts.geojson', 'territory.geojson']);

/** Reads every file of a story's folder by its schema, as far as it goes; without fronts there are no zones to cut. */
export function parseStory(
  { slug, files, others = [], attachments = new Map() }: StoryFolder,
  recall = afresh,
): Parsing {
  const problems: Problem[] = [];
  const path = (name: string) => `${slug}/${name}`;
  const refuse = <C extends ProblemCode>(code: C, file: string, ...values: ValuesOf<C>) =>
    problems.push(problem(code, { file, path: [], offset: 0 }, ...values));

  function textOf(name: string): string | undefined {
    const text = files.get(name);
    if (text === undefined) refuse('no-such-file', path(name), {}, { names: [name] });
    return text;
  }
  function read<T>(name: string, form: Form<T>, text = textOf(name)): Located<T> | undefined {
    if (text === undefined) return blankOf(path(name), form).located;
    const reading = recall(`read ${name}`, [path(name), text, form.schema], (last: Reading<T> | undefined) =>
      withPartsOf(readJson(path(name), text, form), last),
    );
    problems.push(...reading.problems);
    return reading.located;
  }
  /** A file for which a blank stands in where it cannot be read. */
  const part = <T>(name: string, form: Form<T>, text?: string) => read(name, form, text) as Located<T>;

  if (!v.is(schema.id, slug)) refuse('folder-name', slug, { name: slug });
  if (files.size > limits.files) {
    refuse('too-many-files', slug, { count: files.size }, { most: limits.files });
    return { problems };
  }
  const version = versionProblem(slug, path('story.json'), files.get('story.json') ?? '');
  if (version) return { problems: [...problems, version] };
  const story = read('story.json', { schema: schema.storyFile });
  const listed = editionsOf(story?.value.sources ?? []);
  const table = datasetIn(others);
  const told = story && [
    ...sourceNames(story.value.sources),
    ...translatedInto(story.value).map(translationName),
    ...listed.map(({ name }) => name),
    ...(story.value.dataset ? (table === undefined ? datasetNames : [table]) : []),
  ];
  if (story?.value.dataset && table === undefined)
    refuse('no-such-file', path(datasetNames[0]), {}, { names: datasetNames });
  const unread = new Set<string>();
  const attached = story?.value.attachments?.map(({ file }) => file);
  const twice = sameOnDisk([...files.keys(), ...others]);
  if (twice) refuse('same-name', path(twice.name), { other: twice.other });
  for (const { name, meant } of strayFiles([...files.keys(), ...others], told, attached)) {
    if (meant === undefined) refuse('unknown-file', path(name));
    else {
      refuse('misnamed-file', path(name), {}, { name: meant });
      if (ownSchemas.has(meant) || datasetIn([meant])) unread.add(name);
    }
  }
  const parts = {
    sentences: part('sentences.json', sentences),
    claims: part('claims.json', claims),
    fronts: part('fronts.geojson', fronts, files.get('fronts.geojson') ?? noFronts),
    territory: files.has('territory.geojson') ? [part('territory.geojson', territory)] : [],
    features: [...files.keys()]
      .filter((name) => isGeojson(name) && !ownSchemas.has(name) && !unread.has(name))
      .sort()
      .map((name) => part(name, features)),
  };
  if (!story) return { problems };
  const translations = translatedInto(story.value).map((language, index) => {
    const name = translationName(language);
    const form = translation(language);
    const file = part(name, form);
    if (file.value.language === language) return file;
    const where = { file: path(name), path: ['language'] };
    const found = { language: file.value.language };
    const { length } = story.value.translations;
    const key = index < length ? `translations[${index}]` : 'sources[0].language';
    problems.push(problem('other-language', where, found, { language, key }));
    return blankOf(path(name), form).located as typeof file;
  });
  const sources = textsOf(story.value.sources);
  // There is nothing to show without the first; without another, what is of it is left out.
  if (sources[0]?.id !== story.value.sources[0]?.id) return { problems };
  const whole = withoutTextless(story, parts, sources);
  const placed = recall(
    'place',
    [...sources.flatMap(({ id, text }) => [id, text]), whole.sentences, whole.claims],
    () => placeInSources(sources, whole.sentences, whole.claims, recall),
  );
  const editions = listed.flatMap((one): EditionText[] => {
    const text = textWithin(one.name, limits.sourceLength);
    return text === undefined ? [] : [{ ...one, file: path(one.name), text }];
  });
  return {
    parsed: { slug, sources, editions, ...parts, ...whole, ...placed.files, translations, attachments },
    problems: [...problems, ...placed.problems],
  };

  function textsOf(written: schema.StoryFile['sources']): readonly ParsedSource[] {
    let left = limits.sourceLength;
    return written.flatMap(({ id, language }, place): ParsedSource[] => {
      const name = sourceName({ id, language }, place);
      const text = textWithin(name, left);
      if (text === undefined) return [];
      left -= text.length;
      return [{ id, language, file: path(name), text }];
    });
  }

  function textWithin(name: string, most: number): string | undefined {
    const text = textOf(name);
    if (text === undefined || text.length <= most) return text;
    refuse('file-too-long', path(name), { count: text.length }, { most });
    return undefined;
  }
}

/** What is the same as before in a file is the very same value. */
function withPartsOf<T>({ located, problems }: Reading<T>, last: Reading<T> | undefined): Reading<T> {
  return located
    ? { located: { ...located, value: withSameParts(located.value, last?.located?.value) }, problems }
    : { problems };
}

/** Files of an earlier form have a name for it in story.json: none. Those of a later one are not guessed at. */
function versionProblem(slug: string, file: string, text: string): Problem | undefined {
  let story: unknown;
  try {
    story = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof story !== 'object' || story === null || Array.isArray(story)) return undefined;
  const { version } = story as { version?: unknown };
  const where = { file, path: ['version'] };
  const expected = { version: schema.storyVersion };
  if (typeof version === 'number' && version > schema.storyVersion)
    return problem('later-story', where, { version }, expected);
  if (version === undefined) return problem('older-story', where, {}, { ...expected, slug });
  return typeof version === 'number' && version < schema.storyVersion
    ? problem('older-story', where, { version }, { ...expected, slug })
    : undefined;
}
