import { type Contents, type Files, isSameContents } from '../document/files';
import { isSame } from './same';
import { itemsOf, listKeyOf, type Sort, type Thing, thingsOf, wholeFiles } from './things';

/** Something that two versions of a story do not have alike: only the other has it, both, or only this one. */
export interface Difference {
  readonly key: string;
  readonly sort: Sort;
  readonly id: string;
  readonly how: 'added' | 'changed' | 'gone';
  /** Undefined where it is added. */
  readonly before?: Thing;
  /** Undefined where it is gone. */
  readonly after?: Thing;
}

/**
 * What differs between a story and another version of it, by thing, in the order of the sorts, then of this version, then
 * of the other. The order of lists does not count.
 */
export function compare(files: Files, other: Files): readonly Difference[] {
  const whole = wholeFiles(files, other);
  const [before, after] = [thingsOf(files, whole), thingsOf(other, whole)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): Difference[] => {
    const [old, now] = [before.get(key), after.get(key)];
    const { sort, id } = (old ?? now) as Thing;
    if (old && now && isSameThing(old, now)) return [];
    // A file that one version lacks comes and goes with what is in it.
    if (sort === 'head' && !(old && now) && !isEmpty(old ? files : other, id)) return [];
    const how = !old ? 'added' : !now ? 'gone' : 'changed';
    return [{ key, sort, id, how, ...(old && { before: old }), ...(now && { after: now }) }];
  });
}

const isSameThing = (one: Thing, other: Thing) =>
  one.sort === 'file'
    ? isSameContents(one.value as Contents, other.value as Contents)
    : one.file === other.file && isSame(one.value, other.value);

function isEmpty(files: Files, file: string): boolean {
  const key = listKeyOf(file) ?? '';
  const things = thingsOf(files, new Set());
  return (
    itemsOf(files, file, key).length === 0 &&
    ![...things.values()].some(({ sort, file: of }) => sort === 'translation' && of === file)
  );
}
