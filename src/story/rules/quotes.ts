import { listed, shown } from '../problem';
import { occurrences, occurrencesIn } from './occurrences';
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
      const wrong = (key: string, found: string, expected: string) =>
        report.add(1, claims, [...path, key], found, expected);
      const end = quote.start + quote.exact.length;

      if (source.text.slice(quote.start, end) !== quote.exact) {
        const stands = standsAt(quote.exact);
        wrong(
          stands.length > 0 ? 'start' : 'exact',
          `${shown(source.text.slice(quote.start, end))} at ${quote.start}`,
          stands.length > 0
            ? `the quoted words, which stand at ${listed(stands)}`
            : `the quoted words ${shown(quote.exact)}, which stand nowhere in ${source.file}`,
        );
        return;
      }
      const sentence = sentences.get(quote.sentence);
      if (!sentence) {
        wrong('sentence', shown(quote.sentence), 'the id of a sentence');
        return;
      }
      const sentenceEnd = sentence.start + sentence.exact.length;
      if (quote.start < sentence.start || end > sentenceEnd) {
        wrong(
          'start',
          `a quote from ${quote.start} to ${end}`,
          `one inside ${sentence.id}, from ${sentence.start} to ${sentenceEnd}`,
        );
      }
      const { prefix = '', suffix = '' } = quote;
      if (!source.text.slice(0, quote.start).endsWith(prefix)) {
        wrong('prefix', shown(prefix), 'the words that stand just before the quote');
      } else if (!source.text.startsWith(suffix, end)) {
        wrong('suffix', shown(suffix), 'the words that stand just after the quote');
      } else {
        const places = standsAt(prefix + quote.exact + suffix);
        if (places.length > 1) {
          wrong(
            'exact',
            `words that stand ${places.length} times in the source, at ${listed(places)}`,
            'a prefix or suffix that makes them unique',
          );
        }
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
  path: readonly (string | number)[],
): void {
  for (const [language, words] of Object.entries(quote.rendered ?? {})) {
    const translation = translations.find((file) => file.value.language === language);
    const sentence = translation?.value.sentences[quote.sentence];
    const times = sentence === undefined ? 0 : occurrences(sentence, words).length;
    if (times !== 1) {
      report.add(
        1,
        claims,
        [...path, 'rendered', language],
        `${shown(words)}, ${times} times in the translation of ${quote.sentence}`,
        `words that stand there exactly once`,
      );
    }
  }
}
