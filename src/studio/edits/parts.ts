import type { ClaimsFile, FeaturesFile, StoryFile } from '../../story/schema';
import { isGeojson } from '../../story/files/file-names';
import { translationName } from '../../story/sources/source-name';
import type { Files } from '../document/files';
import type { Edit } from '../document/history';
import { changed, itemsIn, jsonIn, pathOf, valueAt } from './in-files';
import { isOnOneLine, removeValue, setValue } from '../../story/files/json/json-edits';
import { inKeyOrder } from './key-order';
import { type Referred, withoutReferences } from './references';
import { withTranslationFile } from './translations-of';

export type WrittenClaim = ClaimsFile['claims'][number];
export type WrittenActor = StoryFile['actors'][number];
export type WrittenSpeaker = StoryFile['speakers'][number];
export type WrittenGap = StoryFile['gaps'][number];
type WrittenFeature = FeaturesFile['features'][number];

/** Lists of a story whose items have ids: where each is, and what its items are named by elsewhere. */
const lists = {
  claim: { file: 'claims.json', list: 'claims' },
  actor: { file: 'story.json', list: 'actors' },
  speaker: { file: 'story.json', list: 'speakers' },
  gap: { file: 'story.json', list: 'gaps' },
  sentence: { file: 'sentences.json', list: 'sentences' },
} as const;

type Part = keyof typeof lists;

function add(part: Part, item: { readonly id: string }): Edit {
  const { file, list } = lists[part];
  return {
    label: { code: `add-${part}`, values: { id: item.id } },
    run: (files) =>
      pathOf(files, file, list, item.id)
        ? files
        : changed(files, file, (text) =>
            setValue(text, [list, itemCount(files, file, list)], inKeyOrder(file, { ...item })),
          ),
  };
}

/** Changes keys of an item: a value that is undefined takes its key away. */
function change(part: Part, id: string, keys: Readonly<Record<string, unknown>>): Edit {
  const { file, list } = lists[part];
  const names = Object.keys(keys).join(' ');
  return {
    label: { code: `change-${part}`, values: { id, keys: names } },
    key: `${part} ${id} ${names}`,
    run: (files) => withKeys(files, file, list, id, keys),
  };
}

function withKeys(
  files: Files,
  file: string,
  list: string,
  id: string,
  keys: Readonly<Record<string, unknown>>,
  within: readonly string[] = [],
): Files {
  const path = pathOf(files, file, list, id);
  if (!path) return files;
  const item = valueAt(jsonIn(files, file), [...path, ...within]) as
    | Readonly<Record<string, unknown>>
    | undefined;
  // Each change reads the text anew.
  const others = Object.entries(keys).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(item?.[key]),
  );
  const isNew = others.some(([key]) => item?.[key] === undefined);
  return changed(files, file, (text) => {
    if (isNew && within.length === 0 && isOnOneLine(text, path))
      return setValue(text, path, inKeyOrder(file, { ...item, ...keys }));
    return others.reduce(
      (done, [key, value]) =>
        value === undefined
          ? removeValue(done, [...path, ...within, key])
          : setValue(done, [...path, ...within, key], value),
      text,
    );
  });
}

function removeFrom(files: Files, file: string, list: string, id: string): Files {
  const path = pathOf(files, file, list, id);
  return path ? changed(files, file, (text) => removeValue(text, path)) : files;
}

/** Takes an item away with all that names it; the label says how many references that were in these files. */
function remove(part: Part & Referred, files: Files, id: string): Edit {
  const { file, list } = lists[part];
  return {
    label: { code: `remove-${part}`, values: { id, references: withoutReferences(files, part, id).count } },
    run: (now) => withoutReferences(removeFrom(now, file, list, id), part, id).files,
  };
}

const itemCount = (files: Files, file: string, list: string) => itemsIn(files, file, list).length;

export const addClaim = (claim: WrittenClaim): Edit => add('claim', claim);
export const changeClaim = (
  id: string,
  keys: { readonly [K in keyof WrittenClaim]?: WrittenClaim[K] | undefined },
) => change('claim', id, keys);
export const removeClaim = (files: Files, id: string): Edit => remove('claim', files, id);

export const addActor = (actor: WrittenActor): Edit => add('actor', actor);
export const changeActor = (
  id: string,
  keys: { readonly [K in keyof WrittenActor]?: WrittenActor[K] | undefined },
) => change('actor', id, keys);
export const removeActor = (files: Files, id: string): Edit => remove('actor', files, id);

export const addSpeaker = (speaker: WrittenSpeaker): Edit => add('speaker', speaker);
export const changeSpeaker = (id: string, keys: Partial<WrittenSpeaker>): Edit => change('speaker', id, keys);

export const addGap = (gap: WrittenGap): Edit => add('gap', gap);
export const removeGap = (id: string): Edit => ({
  label: { code: 'remove-gap', values: { id } },
  run: (files) => removeFrom(files, 'story.json', 'gaps', id),
});

export const setSpeakersOf = (sentence: string, speakers: readonly string[]): Edit =>
  change('sentence', sentence, { speakers });
/** Why a sentence has no place on the map, by language; undefined where it has one. */
export const setNoPlace = (sentence: string, noPlace: Readonly<Record<string, string>> | undefined): Edit =>
  change('sentence', sentence, { noPlace });

/** The sentences of the first source that one of another stands beside; undefined for none. */
export const setAlignedWith = (sentence: string, ids: readonly string[] | undefined): Edit =>
  change('sentence', sentence, { alignedWith: ids });

/** Sets a value of story.json, such as `['title', 'ar']` or `['sources', 0, 'publisher']`. */
export const setMeta = (path: readonly (string | number)[], value: unknown): Edit => ({
  label: { code: 'set-meta', values: { path: path.join('.') } },
  key: `meta ${path.join('.')}`,
  run: (files) =>
    changed(files, 'story.json', (text) =>
      value === undefined ? removeValue(text, path) : setValue(text, path, value),
    ),
});

export const setTranslation = (language: string, sentence: string, words: string): Edit => ({
  label: { code: 'set-translation', values: { language, sentence } },
  key: `translation ${language} ${sentence}`,
  run: (files) =>
    changed(withTranslationFile(files, language), translationName(language), (text) =>
      setValue(text, ['sentences', sentence], words),
    ),
});

/** Adds a feature to a file of features; places are in places.geojson. */
export const addFeature = (feature: WrittenFeature, file = 'places.geojson'): Edit => ({
  label: { code: 'add-feature', values: { id: feature.id, kind: feature.properties.kind } },
  run: (files) =>
    fileOfFeature(files, feature.id)
      ? files
      : changed(files, file, (text) =>
          setValue(text, ['features', itemCount(files, file, 'features')], feature),
        ),
});

export const changeFeature = (id: string, properties: Readonly<Record<string, unknown>>): Edit => ({
  label: { code: 'change-feature', values: { id, keys: Object.keys(properties).join(' ') } },
  key: `feature ${id} ${Object.keys(properties).join(' ')}`,
  run: (files) => {
    const file = fileOfFeature(files, id);
    return file ? withKeys(files, file, 'features', id, properties, ['properties']) : files;
  },
});

export const setGeometry = (id: string, geometry: WrittenFeature['geometry']): Edit => ({
  label: { code: 'set-geometry', values: { id } },
  key: `geometry ${id}`,
  run: (files) => {
    const file = fileOfFeature(files, id);
    return file ? withKeys(files, file, 'features', id, { geometry }) : files;
  },
});

export const removeFeature = (files: Files, id: string): Edit => ({
  label: {
    code: 'remove-feature',
    values: { id, references: withoutReferences(files, 'feature', id).count },
  },
  run: (now) => {
    const file = fileOfFeature(now, id);
    return file ? withoutReferences(removeFrom(now, file, 'features', id), 'feature', id).files : now;
  },
});

const fileOfFeature = (files: Files, id: string): string | undefined =>
  [...files.keys()].find((name) => isGeojson(name) && pathOf(files, name, 'features', id));
