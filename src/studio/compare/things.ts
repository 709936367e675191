import { isGeojson } from '../../story/files/file-names';
import { sourceName } from '../../story/sources/source-name';
import { type Files, textIn } from '../document/files';
import { jsonIn } from '../edits/in-files';

/** Lists of items with ids that stand in one file each: file and key. */
export const lists = {
  claim: ['claims.json', 'claims'],
  sentence: ['sentences.json', 'sentences'],
  speaker: ['story.json', 'speakers'],
  actor: ['story.json', 'actors'],
  gap: ['story.json', 'gaps'],
  moment: ['story.json', 'moments'],
  topic: ['story.json', 'topics'],
  situation: ['story.json', 'situations'],
  'outline-source': ['story.json', 'outlineSources'],
  front: ['fronts.geojson', 'features'],
} as const;

export type Sort = keyof typeof lists | 'feature' | 'meta' | 'translation' | 'source' | 'head' | 'file';

/** Something of a story that one takes over by itself. */
export interface Thing {
  readonly sort: Sort;
  /** Of the item; for a translation "<language> <sentence>", for the rest the key in story.json, or the file. */
  readonly id: string;
  /** Where it stands. */
  readonly file: string;
  readonly value: unknown;
}

export const keyOf = ({ sort, id }: Pick<Thing, 'sort' | 'id'>): string => `${sort} ${id}`;

const isTranslation = (name: string) => /^translation\.[^.]+\.json$/.test(name);
/** Whether it is a file with features of the map. */
const isOfFeatures = (name: string) =>
  isGeojson(name) && name !== 'fronts.geojson' && name !== 'territory.geojson';

/** The key of the list in a file, or of its translations; undefined where it has none. */
export function listKeyOf(name: string): string | undefined {
  if (isGeojson(name)) return name === 'territory.geojson' ? undefined : 'features';
  if (isTranslation(name) || name === 'sentences.json') return 'sentences';
  return name === 'claims.json' ? 'claims' : undefined;
}

/** The files of two versions that one of them has in a form that cannot be told apart: they are compared as a whole. */
export function wholeFiles(...versions: readonly Files[]): ReadonlySet<string> {
  const odd = versions.flatMap((files) => [...files.keys()].filter((name) => !isInForm(files, name)));
  const isAmbiguous = versions.some((files) => {
    const ids = featureFiles(files).flatMap((name) => itemsOf(files, name, 'features').map(({ id }) => id));
    return new Set(ids).size < ids.length;
  });
  const all = isAmbiguous ? versions.flatMap((files) => featureFiles(files)) : [];
  return new Set([...odd, ...all]);
}

const featureFiles = (files: Files) => [...files.keys()].filter((name) => isOfFeatures(name));

function isInForm(files: Files, name: string): boolean {
  if (name !== 'story.json' && listKeyOf(name) === undefined) return true;
  const json = jsonIn(files, name);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return false;
  const value = json as Record<string, unknown>;
  if (isTranslation(name)) {
    const words = value['sentences'];
    return typeof words === 'object' && words !== null && !Array.isArray(words);
  }
  const keys = name === 'story.json' ? storyLists : [listKeyOf(name) ?? ''];
  return keys.every((key) => value[key] === undefined || isListOfItems(value[key]));
}

const storyLists = Object.values(lists).flatMap(([file, key]) => (file === 'story.json' ? [key] : []));

function isListOfItems(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const ids = value.map((item): unknown => (item as { id?: unknown } | null)?.id);
  return ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length;
}

type Value = Readonly<Record<string, unknown>>;

export const objectIn = (files: Files, name: string): Value => (jsonIn(files, name) ?? {}) as Value;

export function itemsOf(
  files: Files,
  name: string,
  key: string,
): readonly (Value & { readonly id: string })[] {
  const items = objectIn(files, name)[key];
  return Array.isArray(items) ? items : [];
}

/** All things of a story by their keys. @param whole the files that are things themselves */
export function thingsOf(files: Files, whole: ReadonlySet<string>): ReadonlyMap<string, Thing> {
  const things: Thing[] = [];
  const isTold = (name: string) => files.has(name) && !whole.has(name);
  for (const [sort, [file, key]] of Object.entries(lists))
    if (isTold(file))
      for (const value of itemsOf(files, file, key))
        things.push({ sort: sort as Sort, id: value.id, file, value });
  const sources = isTold('story.json') ? sourcesIn(files) : [];
  things.push(...sources);
  if (isTold('story.json')) things.push(...metaOf(files));
  for (const [name, contents] of files) {
    if (sources.some(({ file }) => file === name) || (name === 'story.json' && !whole.has(name))) continue;
    if (whole.has(name) || listKeyOf(name) === undefined)
      things.push({ sort: 'file', id: name, file: name, value: contents });
    else things.push(...listed(files, name));
  }
  return new Map(things.map((thing) => [keyOf(thing), thing]));
}

function listed(files: Files, file: string): Thing[] {
  const { [listKeyOf(file) ?? '']: list, ...rest } = objectIn(files, file);
  const head: Thing = { sort: 'head', id: file, file, value: rest };
  if (isTranslation(file))
    return [
      head,
      ...Object.entries((list ?? {}) as Value).map(
        ([id, value]): Thing => ({ sort: 'translation', id: `${file.split('.')[1]} ${id}`, file, value }),
      ),
    ];
  if (!isOfFeatures(file)) return [head];
  const features = itemsOf(files, file, 'features');
  return [head, ...features.map((value): Thing => ({ sort: 'feature', id: value.id, file, value }))];
}

/** The sources of a story as they are written, each with its file; that of one without an id or a language is not known. */
export function writtenSources(files: Files): readonly (WrittenSource & { readonly file?: string })[] {
  const { sources } = objectIn(files, 'story.json');
  return (Array.isArray(sources) ? (sources as WrittenSource[]) : []).map((source, place) => {
    const { id = place === 0 ? '' : undefined, language } = source;
    const isNamed = typeof id === 'string' && typeof language === 'string';
    return isNamed ? { ...source, file: sourceName({ id, language }, place) } : source;
  });
}

interface WrittenSource {
  readonly id?: string;
  readonly language?: string;
  readonly sha256?: string;
}

/** The texts of the sources, each with its hash, which stands in story.json; also of one that is not listed there yet. */
function sourcesIn(files: Files): Thing[] {
  const written = writtenSources(files).flatMap(({ file, sha256 }) =>
    file ? [[file, sha256] as const] : [],
  );
  const hashes = new Map(written);
  const texts = [...files.keys()].filter((name) => isSourceText(name) && textIn(files, name) !== undefined);
  return [...new Set([...hashes.keys(), ...texts])].map((file) => ({
    sort: 'source',
    id: file,
    file,
    value: { text: textIn(files, file), sha256: hashes.get(file) },
  }));
}

const isSourceText = (name: string) => /^source\..+\.txt$/.test(name);

/** What story.json says apart from its lists. */
const metaOf = (files: Files): Thing[] =>
  Object.entries(objectIn(files, 'story.json')).flatMap(([id, value]): Thing[] => {
    if (storyLists.some((key) => key === id)) return [];
    const shown = id === 'sources' && Array.isArray(value) ? withoutHash(value) : value;
    return [{ sort: 'meta', id, file: 'story.json', value: shown }];
  });

/** Sources without their hashes, which go with their texts. */
export const withoutHash = (sources: readonly object[]): readonly object[] =>
  sources.map((source) => {
    const { sha256: _, ...rest } = source as WrittenSource;
    return rest;
  });
