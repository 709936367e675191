import { compileStory } from '../../src/compile/compile';
import { publishStory, withEdition } from '../../src/publish/publish';
import { formatProblem, type Problem } from '../../src/story/problem';
import type { StoryFolder } from '../../src/story/files/parse';
import type { Mutant } from './mutant';

/** What became of a mutant: it compiled, it was refused by these rules, or it showed a defect. */
export type Outcome =
  | { readonly kind: 'compiled' }
  | { readonly kind: 'refused'; readonly rules: readonly string[] }
  | { readonly kind: 'defect'; readonly what: string };

/** Characters of a message beyond which nobody reads it. */
const longest = 2000;

/** Puts a mutant through all that a build does with a story's files. */
export function outcomeOf({ files, countries }: Mutant): Outcome {
  try {
    const folder = read(files);
    if (typeof folder === 'string') return { kind: 'refused', rules: [folder] };
    const compilation = compileStory(folder, countries);
    if (compilation.ok) {
      const wrong = wrongValue(compilation.story);
      if (wrong !== undefined) return { kind: 'defect', what: wrong };
      publishStory(withEdition(compilation.story), compilation.source);
      return { kind: 'compiled' };
    }
    const isClear = clearIn(folder);
    const unclear = compilation.problems.find((problem) => !isClear(problem));
    if (unclear) return { kind: 'defect', what: `unclear: ${formatProblem(unclear).slice(0, 300)}` };
    if (compilation.problems.length === 0) return { kind: 'defect', what: 'refused without a problem' };
    return { kind: 'refused', rules: [...new Set(compilation.problems.map(({ rule }) => String(rule)))] };
  } catch (error) {
    return { kind: 'defect', what: (error as Error).stack ?? String(error) };
  }
}

/** The folder as a mutation leaves it, or "UTF-8" where reading its files says that one is not. */
function read(files: () => StoryFolder): StoryFolder | 'UTF-8' {
  try {
    return files();
  } catch (error) {
    if (/^[^:]+:\d+:\d+: form: found bytes that are not UTF-8;/.test((error as Error).message))
      return 'UTF-8';
    throw error;
  }
}

/** Whether a problem names a file of the folder and a place that it has, and can be read. */
function clearIn({ slug, files }: StoryFolder): (problem: Problem) => boolean {
  const lengths = new Map(
    [...files].map(([name, text]) => [`${slug}/${name}`, text.split('\n').map((line) => line.length)]),
  );
  return ({ file, line, column, found, expected }) => {
    const length = (lengths.get(file) ?? [0])[line - 1];
    const message = found + expected;
    return (
      file.startsWith(slug) &&
      length !== undefined &&
      column >= 1 &&
      column <= length + 1 &&
      found !== '' &&
      expected !== '' &&
      message.length <= longest &&
      !/[\p{Cc}\p{Cs}]|undefined|NaN|\[object/u.test(message)
    );
  };
}

/** What no compiled story may hold: JSON would make null of it, or a page could not show it. */
function wrongValue(value: unknown, path = 'story'): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `${path} is ${value}`;
  if (typeof value === 'string') return /\p{Cs}/u.test(value) ? `${path} has half a character` : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, child] of Object.entries(value)) {
    const wrong = wrongValue(child, `${path}.${key}`);
    if (wrong) return wrong;
  }
  return undefined;
}
