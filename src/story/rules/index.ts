import type { Problem } from '../problems';
import { verifyAccounts } from './accounts';
import { verifyDates } from './dates';
import { verifyGeometry } from './geometry';
import { verifyNames } from './names';
import type { ParsedStory } from '../files/parse';
import { verifyQuotes } from './quotes';
import { verifyReferences } from './references';
import { Report } from './report';
import { verifySentences } from './sentences';
import { verifySizes } from './sizes';
import { verifySupport } from './support';

/** Every broken rule of a parsed story, but for rule 6, which needs the country's shape. */
export function verifyStory(parsed: ParsedStory): readonly Problem[] {
  const report = new Report();
  verifySentences(parsed, report);
  verifyQuotes(parsed, report);
  verifySupport(parsed, report);
  verifyReferences(parsed, report);
  verifyAccounts(parsed, report);
  verifyDates(parsed, report);
  verifyGeometry(parsed, report);
  verifySizes(parsed, report);
  verifyNames(parsed, report);
  return report.problems;
}
