import type { JsonPath, ProblemCode, ValuesOf } from '../problems';
import { type LookAlike, lookAlikesIn } from './look-alikes';
import { occurrences, occurrencesIn } from '../occurrences';
import type { ParsedSource, ParsedStory } from '../files/parse';
import { sourceOf } from '../sources/source-of';
import type { Report } from './report';
import { inSource } from './sentences';

/** Rule 1: each quote is the exact words of its sentence's source at its offset, in its sentence, unique with its context. */
export function verifyQuotes(parsed: ParsedStory, report: Report): void {
  const { claims } = parsed;
  const [first] = parsed.sources;
  if (!first) return;
  const searches = new Map(parsed.sources.map((source) => [source, searchIn(source)]));
  const sentences = new Map(parsed.sentences.value.sentences.map((sentence) => [sentence.id, sentence]));

  claims.value.claims.forEach((claim, claimIndex) => {
    claim.quotes.forEach((quote, quoteIndex) => {
      const path = ['claims', claimIndex, 'quotes', quoteIndex] as const;
      const wrong = <C extends ProblemCode>(code: C, key: string, ...values: ValuesOf<C>) =>
        report.add(code, claims, [...path, key], ...values);
      const end = quote.start + quote.exact.length;
      const sentence = sentences.get(quote.sentence);
      if (!sentence && parsed.sources.length > 1) {
        wrong('quote-of-no-sentence', 'sentence', { id: quote.sentence });
        return;
      }
      const source = sourceOf(parsed.sources, sentence ?? {}) ?? first;
      const { standsAt, lookAlike } = searches.get(source) ?? searchIn(source);
      const where = inSource(parsed, source);

      if (source.text.slice(quote.start, end) !== quote.exact) {
        const places = standsAt(quote.exact);
        const found = { words: source.text.slice(quote.start, end), at: quote.start, ...where };
        const alike = places.length === 0 ? lookAlike(quote.exact, sentence?.start) : undefined;
        if (places.length > 0) wrong('quote-elsewhere', 'start', found, { places });
        else if (alike) wrong('quote-looks-alike', 'exact', { words: quote.exact }, alike);
        else
          wrong(
            'quote-nowhere',
            'exact',
            { words: found.words, at: found.at },
            { words: quote.exact, file: source.file },
          );
        return;
      }
      if (!sentence) {
        wrong('quote-of-no-sentence', 'sentence', { id: quote.sentence });
        return;
      }
      const sentenceEnd = sentence.start + sentence.exact.length;
      if (quote.start < sentence.start || end > sentenceEnd) {
        const { id, start: from } = sentence;
        wrong(
          'quote-outside-sentence',
          'start',
          { from: quote.start, to: end },
          { id, from, to: sentenceEnd },
        );
      }
      const { prefix = '', suffix = '' } = quote;
      const isBefore = source.text.slice(0, quote.start).endsWith(prefix);
      const isAfter = source.text.startsWith(suffix, end);
      if (!isBefore || !isAfter) {
        const key = isBefore ? 'suffix' : 'prefix';
        const words = isBefore ? suffix : prefix;
        const whole = lookAlike(prefix + quote.exact + suffix, quote.start - 2 * prefix.length);
        const alike = whole && besideQuote(whole, quote.start, end, key);
        if (alike) wrong('context-looks-alike', key, { words }, alike);
        else wrong(isBefore ? 'quote-suffix' : 'quote-prefix', key, { words });
      } else {
        const places = standsAt(prefix + quote.exact + suffix);
        if (places.length > 1) wrong('quote-not-unique', 'exact', { places, ...where });
      }
      verifyRendering(parsed, report, quote, path);
    });
  });
}

const searchIn = ({ text }: ParsedSource) => ({
  standsAt: occurrencesIn(text),
  lookAlike: lookAlikesIn(text),
});

/** Of words that look like a quote with its context, those before or after it; none where they are not this quote's. */
function besideQuote(
  { at, words, differences }: LookAlike,
  start: number,
  end: number,
  side: 'prefix' | 'suffix',
): LookAlike | undefined {
  if (at > start || at + words.length < end) return undefined;
  return side === 'prefix'
    ? { at, words: words.slice(0, start - at), differences }
    : { at: end, words: words.slice(end - at), differences };
}

type Quote = ParsedStory['claims']['value']['claims'][number]['quotes'][number];

function verifyRendering(
  { claims, translations }: ParsedStory,
  report: Report,
  quote: Quote,
  path: JsonPath,
): void {
  for (const [language, words] of Object.entries(quote.rendered ?? {})) {
    const translation = translations.find((file) => file.value.language === language);
    const sentence = translation?.value.sentences[quote.sentence];
    const times = sentence === undefined ? 0 : occurrences(sentence, words).length;
    if (times === 1) continue;
    const where = [...path, 'rendered', language];
    const alike = times === 0 && sentence !== undefined ? lookAlikesIn(sentence)(words) : undefined;
    if (alike) {
      report.add('rendering-looks-alike', claims, where, { words }, alike);
      continue;
    }
    const found = { words, times, sentence: quote.sentence };
    report.add('quote-rendering', claims, where, found);
  }
}
