import { jsonText } from '../../story/files/draft/json-text';
import { groupBy } from '../../story/group-by';
import type { Contents, Files } from '../document/files';
import type { Edit } from '../document/history';
import { changed, jsonIn } from '../edits/in-files';
import { setValue } from '../../story/files/json/json-edits';
import { setList, withValue } from '../../story/files/json/json-lists';
import type { Difference } from './compare';
import { inOrder } from './in-order';
import { itemsOf, listKeyOf, lists, objectIn, type Thing, withoutHash, writtenSources } from './things';

/** Takes over exactly some differences of another version, as one step. */
export const takeOver = (differences: readonly Difference[], other: Files): Edit => ({
  label: { code: 'take-over', values: { count: differences.length } },
  run: (files) =>
    [...groupBy(differences.flatMap(putsOf), ({ file, list }) => `${file} ${list}`).values()].reduce(
      (now, puts) => withPuts(now, other, puts),
      files,
    ),
});

/** A thing that is put into a file, or taken out of it where it has no value. */
interface Put extends Omit<Thing, 'value'> {
  readonly list: string;
  readonly value: unknown;
}

function putsOf({ before, after }: Difference): Put[] {
  const gone: Put[] =
    before && before.file !== after?.file ? [{ ...before, list: listOf(before), value: undefined }] : [];
  return [...gone, ...(after ? [{ ...after, list: listOf(after) }] : [])];
}

function listOf({ sort, file }: Thing): string {
  if (sort in lists) return lists[sort as keyof typeof lists][1];
  return sort === 'feature' || sort === 'translation' ? (listKeyOf(file) ?? '') : '';
}

function withPuts(files: Files, other: Files, puts: readonly Put[]): Files {
  const [{ sort, file, list } = { sort: 'file', file: '', list: '' } as const] = puts;
  if (sort === 'translation') return withTranslations(files, other, file, puts);
  if (list !== '') return withItems(files, other, file, list, puts);
  return puts.reduce((now, put) => withOne(now, other, put), files);
}

function withOne(files: Files, other: Files, { sort, id, file, value }: Put): Files {
  if (sort === 'meta') return withMeta(files, other, id, value);
  if (sort === 'source' && value !== undefined) return withSource(files, file, value as Source);
  if (sort === 'head' && value !== undefined) {
    const { [listKeyOf(file) ?? '']: _, ...head } = objectIn(files, file);
    const there = withFile(files, other, file);
    return changed(there, file, (text) => withValue(text, [], files.has(file) ? head : value, value));
  }
  const next = new Map(files);
  if (value === undefined) next.delete(file);
  else next.set(file, value as Contents);
  return next;
}

function withMeta(files: Files, other: Files, key: string, value: unknown): Files {
  const before = objectIn(files, 'story.json')[key];
  const after = key === 'sources' && Array.isArray(value) ? withHashes(files, value, other) : value;
  return changed(files, 'story.json', (text) =>
    Array.isArray(before) && Array.isArray(after) && before.length === after.length
      ? after.reduce<string>((now, item, index) => withValue(now, [key, index], before[index], item), text)
      : withValue(text, [key], before, after),
  );
}

/** The hash of a source goes with its text: it stays, unless the source is another one. */
function withHashes(files: Files, sources: readonly object[], other: Files): readonly object[] {
  const [own, theirs] = [writtenSources(files), writtenSources(other)];
  return withoutHash(sources).map((bare, place) => {
    const file = theirs[place]?.file;
    const { sha256 } = own.find((source) => source.file === file) ?? theirs[place] ?? {};
    return { ...bare, ...(sha256 !== undefined && { sha256 }) };
  });
}

interface Source {
  readonly text?: string;
  readonly sha256?: string;
}

function withSource(files: Files, file: string, { text, sha256 }: Source): Files {
  const sources = writtenSources(files);
  const place = sources.findIndex((source) => source.file === file);
  const next = new Map(files);
  if (text === undefined) next.delete(file);
  else next.set(file, text);
  if (place === -1) return next;
  return changed(next, 'story.json', (story) =>
    withValue(story, ['sources', place, 'sha256'], sources[place]?.sha256, sha256),
  );
}

/** The files with one that only the other version has: all of it but what is in its list. */
function withFile(files: Files, other: Files, file: string): Files {
  if (files.has(file) || jsonIn(other, file) === undefined) return files;
  const key = listKeyOf(file) ?? '';
  const value = objectIn(other, file);
  return new Map(files).set(file, jsonText({ ...value, [key]: Array.isArray(value[key]) ? [] : {} }));
}

/** Without a file that the other version does not have, once nothing is left in its list. */
function withoutEmpty(files: Files, other: Files, file: string): Files {
  const key = listKeyOf(file);
  if (key === undefined || other.has(file)) return files;
  if (Object.keys((objectIn(files, file)[key] ?? {}) as object).length > 0) return files;
  const next = new Map(files);
  next.delete(file);
  return next;
}

function withItems(files: Files, other: Files, file: string, list: string, puts: readonly Put[]): Files {
  const there = withFile(files, other, file);
  const old = new Map(itemsOf(there, file, list).map((item) => [item.id, item as { id: string }]));
  const items = mixed(
    old,
    new Map(puts.map(({ id, value }) => [id, value as { id: string } | undefined])),
    itemsOf(other, file, list).map(({ id }) => id),
  ).map(([, item]) => item);
  const isThere = Array.isArray(objectIn(there, file)[list]);
  const next = changed(there, file, (text) =>
    isThere ? setList(text, [list], items) : items.length > 0 ? setValue(text, [list], items) : text,
  );
  return withoutEmpty(next, other, file);
}

function withTranslations(files: Files, other: Files, file: string, puts: readonly Put[]): Files {
  const there = withFile(files, other, file);
  const wordsIn = (of: Files) => (objectIn(of, file)['sentences'] ?? {}) as Record<string, unknown>;
  const before = wordsIn(there);
  const own = new Map(puts.map(({ id, value }) => [id.slice(id.indexOf(' ') + 1), value]));
  const after = Object.fromEntries(mixed(new Map(Object.entries(before)), own, Object.keys(wordsIn(other))));
  const isNew = Object.keys(after).some((id) => before[id] === undefined);
  const next = changed(there, file, (text) =>
    isNew ? setValue(text, ['sentences'], after) : withValue(text, ['sentences'], before, after),
  );
  return withoutEmpty(next, other, file);
}

/** Values by id with others in their place: none takes one away, a new one comes after what it follows elsewhere. */
function mixed<T>(
  old: ReadonlyMap<string, T>,
  put: ReadonlyMap<string, T | undefined>,
  order: readonly string[],
): [string, T][] {
  const added = new Set([...put.keys()].filter((id) => put.get(id) !== undefined && !old.has(id)));
  return inOrder([...old.keys()], added, order).flatMap((id): [string, T][] => {
    const value = put.has(id) ? put.get(id) : old.get(id);
    return value === undefined ? [] : [[id, value]];
  });
}
