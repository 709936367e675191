import type { JsonPath, ProblemCode, ValuesOf } from '../problems';
import { occurrences, occurrencesIn } from '../occurrences';
import type { ParsedStory } from '../files/parse';
import type { Report } from './report';

/** Rule 1: each quote is the source's exact words at its offset, in its sentence, unique with its context. */
export function verifyQuotes(parsed: ParsedStory, report: Report): void {
  const { claims, source } = parsed;
  const standsAt = occurrencesIn(source.text);
  const sentences = new Map(parsed.sentences.value.sentences.map((sentence) => [sentence.id, sentence]));

  claims.value.claims.forEach((claim, claimIndex) => {
    claim.quotes.forEach((quote, quoteIndex) => {
      const path = ['claims', claimIndex, 'quotes', quoteIndex] as const;
      const wrong = <C extends ProblemCode>(code: C, key: string, ...values: ValuesOf<C>) =>
        report.add(code, claims, [...path, key], ...values);
      const end = quote.start + quote.exact.length;

      if (source.text.slice(quote.start, end) !== quote.exact) {
        const places = standsAt(quote.exact);
        const found = { words: source.text.slice(quote.start, end), at: quote.start };
        if (places.length > 0) wrong('quote-elsewhere', 'start', found, { places });
        else wrong('quote-nowhere', 'exact', found, { words: quote.exact, file: source.file });
        return;
      }
      const sentence = sentences.get(quote.sentence);
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
      if (!source.text.slice(0, quote.start).endsWith(prefix)) {
        wrong('quote-prefix', 'prefix', { words: prefix });
      } else if (!source.text.startsWith(suffix, end)) {
        wrong('quote-suffix', 'suffix', { words: suffix });
      } else {
        const places = standsAt(prefix + quote.exact + suffix);
        if (places.length > 1) wrong('quote-not-unique', 'exact', { places });
      }
      verifyRendering(parsed, report, quote, path);
    });
  });
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
    const found = { words, times, sentence: quote.sentence };
    report.add('quote-rendering', claims, [...path, 'rendered', language], found);
  }
}
