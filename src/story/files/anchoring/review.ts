import type { Files } from '../contents';
import type { Words } from './anchor';
import { type Decisions, planOf, type QuotePlace, type Sentence } from './plan';

/** What becomes of a quote with another text; offsets are in UTF-16 units of the old and of the new text. */
export type ReviewedQuote = QuotePlace & { readonly before: Words } & (
    | { readonly state: 'same' | 'moved' | 'doubtful'; readonly after: Words }
    | { readonly state: 'gone' }
  );

/** What becomes of a document with another text. */
export interface Review {
  readonly quotes: readonly ReviewedQuote[];
  readonly sentences: {
    /** How many are the very same. */
    readonly same: number;
    /** Those of which words were changed: their translations are still those of the old words. */
    readonly changed: readonly { readonly id: string; readonly before: string; readonly after: string }[];
    readonly added: readonly Sentence[];
    /** Those that are within another now: their translations are added to its own. */
    readonly joined: readonly { readonly sentence: Sentence; readonly into: string }[];
    /** Those that are gone with their translations. */
    readonly gone: readonly Sentence[];
  };
}

const none: Decisions = new Map();

/**
 * What another text, as `pasted` makes it ready, would do to a document, for the author to see before it is done.
 * @param decisions what the author has said so far of quotes whose words were changed
 * @param source the id of the source that is corrected; the first where it is left out
 */
export function reviewOf(files: Files, text: string, decisions = none, source?: string): Review {
  const plan = planOf(files, text, decisions, source);
  if (!plan) return { quotes: [], sentences: { same: 0, changed: [], added: [], joined: [], gone: [] } };
  const { before, after, same, quotes } = plan;
  const pairs = after.map((now, index) => ({ now, old: before[same.oldOf[index] ?? -1] }));
  const ids = new Set(after.map(({ id }) => id));
  return {
    quotes: quotes.map(({ claim, index, before: old, after: now }): ReviewedQuote => {
      const place = { claim, index, before: old };
      if (now.state === 'gone') return { ...place, state: 'gone' };
      const words = { start: now.start, exact: now.exact };
      if (now.state === 'doubtful') return { ...place, state: 'doubtful', after: words };
      return { ...place, state: now.start === old.start ? 'same' : 'moved', after: words };
    }),
    sentences: {
      same: pairs.filter(({ now, old }) => now.exact === old?.exact).length,
      changed: pairs.flatMap(({ now, old }) =>
        old && old.exact !== now.exact ? [{ id: now.id, before: old.exact, after: now.exact }] : [],
      ),
      added: pairs.flatMap(({ now, old }) => (old ? [] : [now])),
      joined: [...same.joined].flatMap(([old, now]) => {
        const [sentence, into] = [before[old], after[now]];
        return sentence && into ? [{ sentence, into: into.id }] : [];
      }),
      gone: before.filter(({ id }, index) => !ids.has(id) && !same.joined.has(index)),
    },
  };
}
