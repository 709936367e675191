import { type Correction, correctText } from '../../story/files/anchoring/correct';
import type { Decisions } from '../../story/files/anchoring/plan';
import type { Edit } from '../document/history';

/**
 * Puts a corrected text in the place of a source's: see `correctText`.
 * @param text as `pasted` makes it ready
 * @param decisions what to do with each doubtful quote
 * @param edition the day, and what was corrected, where the former text is kept
 * @param source its id; the first where it is left out
 */
export const setSource = (
  text: string,
  decisions: Decisions,
  edition?: Correction['edition'],
  source?: string,
): Edit => ({
  label: { code: 'set-source' },
  run: (files) => correctText(files, { text, source, decisions, ...(edition && { edition }) }),
});
