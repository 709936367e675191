import { type Change, changesBetween, inverse, withChanges } from './changes';
import type { Files } from './files';

/** What an edit did, as a code and values, which the page puts into the author's language. */
export interface Label {
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A pure function of a story's files. */
export interface Edit {
  readonly label: Label;
  /** Edits of one key that follow each other are one step: the letters that are typed into a field. */
  readonly key?: string;
  readonly run: (files: Files) => Files;
}

export interface Step {
  readonly label: Label;
  readonly key?: string;
  readonly changes: readonly Change[];
}

/** A story's files with all that led to them, and all that was taken back. */
export interface History {
  readonly files: Files;
  readonly done: readonly Step[];
  /** The last one that was undone comes last. */
  readonly undone: readonly Step[];
  /** The last step that a file of the author's has; `undefined` for none at all, "nothing" for what was opened. */
  readonly saved: Step | 'nothing' | undefined;
}

export const historyOf = (files: Files, isSaved: boolean): History => ({
  files,
  done: [],
  undone: [],
  saved: isSaved ? 'nothing' : undefined,
});

/** Whether a file of the author's has all of it. */
export const isSaved = ({ done, saved }: History): boolean => saved === (done.at(-1) ?? 'nothing');

const markSaved = (history: History): History => ({
  ...history,
  saved: history.done.at(-1) ?? 'nothing',
});

/** What was done to a history: with it, another of the same beginning becomes the same. */
export type Move = { readonly step: Step; readonly joins: boolean } | 'undo' | 'redo' | 'save';

/** The move that an edit makes, and the files that it leads to; `undefined` where it changes nothing. */
export function moveOf(
  { files, done, undone }: History,
  { label, key, run }: Edit,
): { readonly move: Move; readonly files: Files } | undefined {
  const last = done.at(-1);
  const joins = key !== undefined && last?.key === key && undone.length === 0;
  const after = run(files);
  const made = changesBetween(files, after);
  if (made.length === 0) return undefined;
  const changes = joins ? changesBetween(withChanges(files, inverse(last.changes)), after) : made;
  return { move: { step: { label, ...(key !== undefined && { key }), changes }, joins }, files: after };
}

/**
 * @param after the files that an edit's move leads to, where they are at hand
 * @throws Error where the move was not made from this history
 */
export function moved(history: History, move: Move, after?: Files): History {
  const { files, done, undone } = history;
  if (move === 'save') return markSaved(history);
  if (move === 'undo') {
    const last = done.at(-1);
    if (!last) return history;
    return {
      ...history,
      files: withChanges(files, inverse(last.changes)),
      done: done.slice(0, -1),
      undone: [...undone, last],
    };
  }
  if (move === 'redo') {
    const next = undone.at(-1);
    if (!next) return history;
    return {
      ...history,
      files: withChanges(files, next.changes),
      done: [...done, next],
      undone: undone.slice(0, -1),
    };
  }
  const { step, joins } = move;
  const last = joins ? done.at(-1) : undefined;
  const before = () => (last ? withChanges(files, inverse(last.changes)) : files);
  return {
    ...history,
    files: after ?? withChanges(before(), step.changes),
    done: [...(last ? done.slice(0, -1) : done), step],
    undone: [],
  };
}
