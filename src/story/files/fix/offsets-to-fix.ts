import type { ClaimsFile, SentencesFile } from '../../schema';
import { sourceOf } from '../../sources/source-of';
import { type Placed, placeInEach, placesOfQuote, type Text } from '../offsets';
import type { Addition } from './add-values';
import { uniqueContextIn } from './context';

type Sentences = SentencesFile['sentences'];
type Claims = ClaimsFile['claims'];

/** The offsets of sentences that stand where the one before them in their source ends. */
export function sentencesToFix(sources: readonly Text[], sentences: Sentences): Addition[] {
  const covered = new Map<Text, number>();
  return placeInEach(sources, sentences).flatMap((sentence, index) => {
    const source = sourceOf(sources, sentence);
    if (!source) return [];
    const { exact, start } = sentence;
    const end = covered.get(source) ?? 0;
    const isCertain = source.text.startsWith(exact, start) && !/\S/.test(source.text.slice(end, start));
    covered.set(source, Math.max(end, start + exact.length));
    const isLeftOut = sentences[index]?.start === undefined;
    return isCertain && isLeftOut ? [{ to: ['sentences', index], after: 'exact', values: { start } }] : [];
  });
}

/** The offsets of quotes whose words stand once in their sentence, and what makes those words unique in their source. */
export function quotesToFix(sources: readonly Text[], sentences: Sentences, claims: Claims): Addition[] {
  const known = placeInEach(sources, sentences).flatMap((sentence) => {
    const source = sourceOf(sources, sentence);
    return source?.text.startsWith(sentence.exact, sentence.start) ? [{ sentence, source }] : [];
  });
  const byId = new Map(known.map((one) => [one.sentence.id, one]));
  const contexts = new Map(sources.map((source) => [source, uniqueContextIn(source.text)]));
  const [only, ...others] = sources;
  return claims.flatMap(({ quotes }, claim) =>
    quotes.flatMap((quote, index) => {
      const { sentence, source = others.length === 0 ? only : undefined } = byId.get(quote.sentence) ?? {};
      const contextOf = source && contexts.get(source);
      if (!source || !contextOf) return [];
      const { text } = source;
      const start = quote.start ?? onlyPlace(text, quote, sentence);
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
