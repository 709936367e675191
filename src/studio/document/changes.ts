import { sameEnds } from '../../story/files/json/differing';
import { type Contents, type Files, isSameContents } from './files';

/** One stretch of a text that became another; `at` is a UTF-16 offset. */
interface Replaced {
  readonly name: string;
  readonly at: number;
  readonly removed: string;
  readonly added: string;
}

/** A file that came, went, or is not text. */
interface Exchanged {
  readonly name: string;
  readonly before?: Contents;
  readonly after?: Contents;
}

/** What makes other files of some files: plain data that can be stored, and taken back. */
export type Change = Replaced | Exchanged;

/** The changes between two folders, a file each: none where they are the same. */
export function changesBetween(before: Files, after: Files): Change[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((name): Change[] => {
    const [old, now] = [before.get(name), after.get(name)];
    if (isSameContents(old, now)) return [];
    if (typeof old === 'string' && typeof now === 'string') return [replaced(name, old, now)];
    return [{ name, ...(old !== undefined && { before: old }), ...(now !== undefined && { after: now }) }];
  });
}

function replaced(name: string, old: string, now: string): Replaced {
  const { start: at, end } = sameEnds(old, now);
  const [removed, added] = [old.slice(at, old.length - end), now.slice(at, now.length - end)];
  // As strings of their own: a slice is a view of the whole file, which would stay for as long as the step does.
  return { name, at, removed: structuredClone(removed), added: structuredClone(added) };
}

export const inverse = (changes: readonly Change[]): Change[] =>
  changes.map((change) =>
    'at' in change
      ? { ...change, removed: change.added, added: change.removed }
      : {
          name: change.name,
          ...(change.after !== undefined && { before: change.after }),
          ...(change.before !== undefined && { after: change.before }),
        },
  );

/** @throws Error where the files are not those that the changes were made from */
export function withChanges(files: Files, changes: readonly Change[]): Files {
  const next = new Map(files);
  for (const change of changes) {
    const { name } = change;
    const old = files.get(name);
    if (!('at' in change)) {
      if (!isSameContents(old, change.before)) throw new Error(`${name}: found other contents than before`);
      if (change.after === undefined) next.delete(name);
      else next.set(name, change.after);
      continue;
    }
    const { at, removed, added } = change;
    if (typeof old !== 'string' || !old.startsWith(removed, at))
      throw new Error(`${name}: found other text at ${at}; expected ${JSON.stringify(removed.slice(0, 40))}`);
    next.set(name, old.slice(0, at) + added + old.slice(at + removed.length));
  }
  return next;
}
