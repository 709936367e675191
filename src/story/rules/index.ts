import type { Problem } from '../problems';
import { afresh, type Recall } from '../memory/recall';
import { verifyAccounts } from './accounts';
import { verifyAttachments } from './attachments';
import { verifyDataset } from './dataset';
import { verifyDates } from './dates';
import { verifyEditions } from './editions';
import { verifyGeometry } from './geometry';
import { verifyNames } from './names';
import type { Located } from '../files/located-json';
import type { ParsedStory } from '../files/parse';
import { plainSource } from './plain-source';
import { verifyQuotes } from './quotes';
import { verifyReferences } from './references';
import { Report } from './report';
import { verifySentences } from './sentences';
import { verifySituations } from './situations';
import { verifySizes } from './sizes';
import { verifyTimes } from './times';
import { verifySupport } from './support';
import { verifyWritten } from './unwritten';

type File = 'story' | 'sentences' | 'claims' | 'features' | 'fronts' | 'territory' | 'translations';

/** Each group of rules, and the files that it reads, besides the sources. */
const rules: readonly (readonly [(parsed: ParsedStory, report: Report) => void, ...File[]])[] = [
  [verifySentences, 'story', 'sentences'],
  [verifyEditions, 'story'],
  [verifyQuotes, 'sentences', 'claims', 'translations'],
  [verifySupport, 'story', 'sentences', 'claims', 'features'],
  [verifyReferences, 'story', 'sentences', 'claims', 'features', 'fronts', 'territory'],
  [verifyAttachments, 'story'],
  [verifyDataset, 'story', 'features'],
  [verifyAccounts, 'story', 'claims', 'features'],
  [verifyDates, 'story', 'claims', 'features'],
  [verifyTimes, 'story', 'claims', 'features'],
  [verifySituations, 'story', 'claims', 'features', 'fronts'],
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
export function verifyStory(parsed: ParsedStory, recall = afresh): Verdict {
  const verdict = verdictOn(parsed, recall);
  const without = plainSource(parsed);
  if (!without) return verdict;
  const { problems, consequences } = verdictOn(without.plain, recall);
  return {
    problems: [...without.added, ...problems],
    consequences: [...consequences, ...verdict.problems, ...verdict.consequences],
  };
}

function verdictOn(parsed: ParsedStory, recall: Recall): Verdict {
  const problems: Problem[] = [];
  const consequences: Problem[] = [];
  rules.forEach(([verify, ...files], index) => {
    const read = files.flatMap((file): readonly Located<unknown>[] | Located<unknown> => parsed[file]);
    const values = read.flatMap(({ file, value }) => [file, value]);
    const texts = [...parsed.sources, ...parsed.editions].map(({ text }) => text);
    const from = [...values, ...texts, parsed.isSouthern, ...[...parsed.attachments].flat()];
    const found = recall(`rule ${index}`, from, () => {
      const report = new Report();
      verify(parsed, report);
      return report.problems;
    });
    (read.every(({ isWhole }) => isWhole) ? problems : consequences).push(...found);
  });
  return { problems, consequences };
}
