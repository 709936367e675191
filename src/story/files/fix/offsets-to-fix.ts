import type { ClaimsFile, SentencesFile } from '../../schema';
import { type Placed, placeSentences, placesOfQuote } from '../offsets';
import type { Addition } from './add-values';
import { uniqueContextIn } from './context';

type Sentences = SentencesFile['sentences'];
type Claims = ClaimsFile['claims'];

/** The offsets of sentences that stand where the one before them ends. */
export function sentencesToFix(text: string, sentences: Sentences): Addition[] {
  let covered = 0;
  return placeSentences(text, sentences).flatMap(({ exact, start }, index) => {
    const isCertain = text.startsWith(exact, start) && !/\S/.test(text.slice(covered, start));
    covered = Math.max(covered, start + exact.length);
    const isLeftOut = sentences[index]?.start === undefined;
    return isCertain && isLeftOut ? [{ to: ['sentences', index], after: 'exact', values: { start } }] : [];
  });
}

/** The offsets of quotes whose words stand once in their sentence, and what makes those words unique in the source. */
export function quotesToFix(text: string, sentences: Sentences, claims: Claims): Addition[] {
  const placed = placeSentences(text, sentences).filter(({ exact, start }) => text.startsWith(exact, start));
  const byId = new Map(placed.map((sentence) => [sentence.id, sentence]));
  const contextOf = uniqueContextIn(text);
  return claims.flatMap(({ quotes }, claim) =>
    quotes.flatMap((quote, index) => {
      const start = quote.start ?? onlyPlace(text, quote, byId.get(quote.sentence));
      if (start === undefined || !text.startsWith(quote.exact, start)) return [];
      const { prefix, suffix } = quote;
      const given = { ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) };
      const values = {
        ...(quote.start === undefined && { start }),
        ...contextOf(start, quote.exact, given),
      };
      const after = quote.start === undefined ? 'exact' : 'start';
      return Object.keys(values).length > 0
        ? [{ to: ['claims', claim, 'quotes', index], after, values }]
        : [];
    }),
  );
}

/** Where the words of a quote stand in its sentence, where that is one place. */
function onlyPlace(
  text: string,
  quote: Claims[number]['quotes'][number],
  sentence: Placed<Sentences[number]> | undefined,
): number | undefined {
  if (!sentence) return undefined;
  const [start, more] = placesOfQuote(text, quote, sentence);
  const isWithin =
    start !== undefined &&
    start >= sentence.start &&
    start + quote.exact.length <= sentence.start + sentence.exact.length;
  return isWithin && more === undefined ? start : undefined;
}
