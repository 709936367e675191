import { compileStory } from '../../src/compile/compile';
import { publishStory, withEdition } from '../../src/publish/publish';
import { problemLanguages, problemWords } from '../../src/i18n/problems';
import { problemLines } from '../../src/site/problem-lines';
import type { Problem } from '../../src/story/problems';
import type { StoryFolder } from '../../src/story/files/parse';
import { placesIn } from '../../src/story/files/places';
import { danglingIn } from '../support/dangling';
import type { Mutant } from './mutant';

/** What became of a mutant: it compiled, it was refused by these rules, or it showed a defect. */
export type Outcome =
  | { readonly kind: 'compiled' }
  | { readonly kind: 'refused'; readonly rules: readonly string[] }
  | { readonly kind: 'defect'; readonly what: string };

/** Characters of a message beyond which nobody reads it. */
const longest = 2000;

/** Puts a mutant through all that a build does with a story's files; one that is refused, as far as a draft goes. */
export function outcomeOf({ files, territories }: Mutant): Outcome {
  try {
    const folder = read(files);
    if (typeof folder === 'string') return { kind: 'refused', rules: [folder] };
    const { story, sources, problems } = compileStory(folder, territories);
    if (story) {
      const [wrong = wrongValue(story)] = danglingIn(story);
      if (wrong !== undefined) return { kind: 'defect', what: wrong };
      publishStory(withEdition(story), sources);
      if (problems.length === 0) return { kind: 'compiled' };
    }
    const isReadable = clearIn(folder);
    const unclear = problems.find((problem) => !isReadable(problem));
    if (unclear)
      return { kind: 'defect', what: `unclear: ${problemLines(folder, [unclear]).join('').slice(0, 300)}` };
    if (problems.length === 0) return { kind: 'defect', what: 'refused without a problem' };
    return { kind: 'refused', rules: [...new Set(problems.map(({ rule }) => String(rule)))] };
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
function clearIn(folder: StoryFolder): (problem: Problem) => boolean {
  const { slug, files } = folder;
  const placeOf = placesIn(folder);
  const lengths = new Map(
    [...files].map(([name, text]) => [`${slug}/${name}`, text.split('\n').map((line) => line.length)]),
  );
  return (problem) => {
    const { line, column } = placeOf(problem);
    const length = (lengths.get(problem.file) ?? [0])[line - 1];
    const hasPlace =
      problem.file.startsWith(slug) && length !== undefined && column >= 1 && column <= length + 1;
    return hasPlace && problemLanguages.every((language) => isClear(problemWords(problem, language)));
  };
}

function isClear({ found, expected }: ReturnType<typeof problemWords>): boolean {
  const message = found + expected;
  return (
    found !== '' &&
    expected !== '' &&
    message.length <= longest &&
    !/[\p{Cc}\p{Cs}]|undefined|NaN|\[object/u.test(message)
  );
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
