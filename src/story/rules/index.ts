import type { Problem } from '../problems';
import { verifyAccounts } from './accounts';
import { verifyDates } from './dates';
import { verifyGeometry } from './geometry';
import { verifyNames } from './names';
import type { Located } from '../files/located-json';
import type { ParsedStory } from '../files/parse';
import { plainSource } from './plain-source';
import { verifyQuotes } from './quotes';
import { verifyReferences } from './references';
import { Report } from './report';
import { verifySentences } from './sentences';
import { verifySizes } from './sizes';
import { verifySupport } from './support';
import { verifyWritten } from './unwritten';

type File = 'story' | 'sentences' | 'claims' | 'features' | 'fronts' | 'territory' | 'translations';

/** Each group of rules, and the files that it reads. */
const rules: readonly (readonly [(parsed: ParsedStory, report: Report) => void, ...File[]])[] = [
  [verifySentences, 'story', 'sentences'],
  [verifyQuotes, 'sentences', 'claims', 'translations'],
  [verifySupport, 'story', 'sentences', 'claims', 'features'],
  [verifyReferences, 'story', 'sentences', 'claims', 'features', 'fronts', 'territory'],
  [verifyAccounts, 'story', 'claims', 'features'],
  [verifyDates, 'story', 'features'],
  [verifyGeometry, 'story', 'features', 'fronts', 'territory'],
  [verifySizes, 'features', 'fronts', 'territory'],
  [verifyWritten, 'story', 'sentences', 'claims', 'features', 'fronts', 'territory', 'translations'],
  [verifyNames, 'story', 'sentences', 'claims', 'features', 'fronts', 'territory', 'translations'],
];

export interface Verdict {
  readonly problems: readonly Problem[];
  /** Of rules that read a file of which something was left out: may be no more than a consequence of that. */
  readonly consequences: readonly Problem[];
}

/** Every broken rule of a parsed story, but for rule 6, which needs the territory's outline. */
export function verifyStory(parsed: ParsedStory): Verdict {
  const verdict = verdictOn(parsed);
  const without = plainSource(parsed);
  if (!without) return verdict;
  const { problems, consequences } = verdictOn(without.plain);
  return {
    problems: [...without.added, ...problems],
    consequences: [...consequences, ...verdict.problems, ...verdict.consequences],
  };
}

function verdictOn(parsed: ParsedStory): Verdict {
  const [whole, other] = [new Report(), new Report()];
  for (const [verify, ...files] of rules) {
    const read = files.flatMap((file): readonly Located<unknown>[] | Located<unknown> => parsed[file]);
    verify(parsed, read.every(({ isWhole }) => isWhole) ? whole : other);
  }
  return { problems: whole.problems, consequences: other.problems };
}
