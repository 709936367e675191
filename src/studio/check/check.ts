import { compileFiles, type Compilation, type Territories } from '../../compile/compile-files';
import type { Drawing } from '../../compile/drawing';
import { isError, type Problem } from '../../story/problems';
import { afresh } from '../../story/memory/recall';
import { tableProblems } from '../../story/files/table-problems';
import { groupBy } from '../../story/group-by';
import { type Files, folderOf } from '../document/files';
import { jsonIn } from '../edits/in-files';

/** What the rules and the compiler say of a document. */
export interface Checked {
  readonly story: Compilation['story'];
  readonly problems: readonly Problem[];
  readonly byRule: ReadonlyMap<Problem['rule'], readonly Problem[]>;
  /** By what they are about: `sentence:s9`, `claim:<id>`, `feature:<id>`, else `file:<name>`. */
  readonly byPlace: ReadonlyMap<string, readonly Problem[]>;
  /** What keeps it from being published: how many errors of each code, most first. */
  readonly missing: readonly { readonly code: Problem['code']; readonly count: number }[];
}

/**
 * @param recall a memory of the document as it was before, without which all of it is compiled
 * @param drawing nothing where the story will not be drawn
 */
export function check(
  slug: string,
  files: Files,
  territories: Territories,
  recall = afresh,
  drawing?: Drawing,
): Checked {
  const folder = folderOf(slug, files);
  const compiled = compileFiles(folder, territories, recall, drawing);
  const { story } = compiled;
  const problems = [...compiled.problems, ...tableProblems(folder)];
  const errors = groupBy(problems.filter(isError), ({ code }) => code);
  const placeOf = placesOf(slug, files);
  return {
    story,
    problems,
    byRule: groupBy(problems, ({ rule }) => rule),
    byPlace: groupBy(problems, placeOf),
    missing: [...errors]
      .map(([code, { length }]) => ({ code, count: length }))
      .toSorted((one, other) => other.count - one.count),
  };
}

const lists: Readonly<Record<string, string>> = {
  sentences: 'sentence',
  claims: 'claim',
  features: 'feature',
};

/** Tells which item of a list a problem is about, or else which file. */
function placesOf(slug: string, files: Files): (problem: Problem) => string {
  const parsed = new Map<string, unknown>();
  return ({ file, path: [list, key] }) => {
    const name = file.slice(slug.length + 1);
    const sort = lists[String(list)];
    if (sort === undefined || key === undefined) return `file:${name}`;
    if (typeof key === 'string') return `${sort}:${key}`;
    if (!parsed.has(name)) parsed.set(name, jsonIn(files, name));
    const id = (parsed.get(name) as Record<string, { id?: string }[]> | undefined)?.[String(list)]?.[key]?.id;
    return id === undefined ? `file:${name}` : `${sort}:${id}`;
  };
}
