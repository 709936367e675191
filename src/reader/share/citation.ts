import { quoted } from '../../i18n/quotation-marks';
import { basisName } from '../../session/basis-name';
import type { Claim, Feature, Quote, Sentence } from '../../story/model';
import { type Choice, subjectOf } from '../../story/subject';
import { stanceOf } from '../evidence/stance';
import { kindName } from '../evidence/feature-kind';
import { outlineSentence } from '../evidence/outline-words';
import { hasZones } from '../../story/has-zones';
import { sourceFacts } from '../about/source-facts';
import { sentenceNumber } from '../article/sentence-number';
import { sentenceName, sourceOfSentence } from '../article/source-words';
import { subjectWords, type Telling } from '../evidence/subject-words';

/** Beyond this many claims a citation gives their number only; its address leads to them. */
const mostClaims = 8;

/**
 * How to cite what is chosen, or the view as a whole, as lines of plain text in the reader's language. Each run of
 * words in another script has its own line or its own quotation marks, so that it holds together wherever it is put.
 * @param address the page's, with the choice in it
 * @param day on which the reader saw it, such as "2026-11-26": what is at an address may change
 */
export function citation(choice: Choice | undefined, telling: Telling, address: string, day: string): string {
  const { t, date } = telling.words;
  const site = sentences(t('appName'), t('accessed', { date: date(day) }));
  return [...about(choice, telling), ...origin(telling, choice === undefined), site, address].join('\n');
}

function about(choice: Choice | undefined, telling: Telling): string[] {
  if (!choice) return [];
  const { story, evidence, words } = telling;
  const feature = choice.kind === 'feature' ? evidence().featureById.get(choice.id) : undefined;
  if (feature) return aboutFeature(feature, telling);
  const sentence = choice.kind === 'sentence' ? evidence().sentenceById.get(choice.id) : undefined;
  if (sentence) return aboutSentence(sentence, telling);
  const { kind, name, note } = subjectWords(telling, choice);
  const claims = subjectOf(choice, story(), evidence())?.claims ?? [];
  const tell = choice.kind === 'claim' ? quotesOf : statementOf;
  return [
    sentences(name, kind, note && words.of(note)),
    ...few(claims, telling, (claim) => `${speakerOf(claim, telling)}: ${tell(claim, telling)}`),
  ];
}

/** The source's words first, then the translation. */
function aboutSentence(sentence: Sentence, telling: Telling): string[] {
  const { story, evidence, words } = telling;
  const { t, of, list } = words;
  const translation = sentence.translations[words.read()];
  const translator = story().translators[words.read()];
  const speakers = sentence.speakers.map((id) => of(evidence().nameOf('speaker', id)));
  return [
    quoted(sentence.text, evidence().textOf(sentence.id).language),
    ...(translation === undefined
      ? []
      : [
          sentences(
            t('citeTranslation', { translation: quoted(translation, words.read()) }),
            translator && of(translator),
          ),
        ]),
    sentences(
      sentenceName(telling, sentence.id),
      sourceOfSentence(telling, sentence.id),
      t('speaks', { speakers: list(speakers) }),
    ),
  ];
}

function aboutFeature(feature: Feature, telling: Telling): string[] {
  const { evidence, words } = telling;
  const { t, of } = words;
  return [
    sentences(of(feature.name), kindName(feature, telling), basisName(feature, words)),
    ...few(
      evidence().claimsOf(feature.id),
      telling,
      (claim) => `${speakerOf(claim, telling)}: ${quotesOf(claim, telling)}`,
    ),
    ...(feature.reason ? [sentences(t('noClaims'), of(feature.reason))] : []),
    outlineSentence(feature, telling),
  ];
}

function origin({ story, words }: Telling, isView: boolean): string[] {
  const { t, of, date, read } = words;
  const title = quoted(of(story().title), read());
  const asOf = isView && hasZones(story()) ? t('zonesStandFor', { date: date(story().asOf) }) : undefined;
  const stood = story().texts.flatMap((text) =>
    sourceFacts(text, words)
      .filter(({ href }) => href !== undefined)
      .map(({ term, value }) => `${term}: ${value}`),
  );
  return [sentences(title, asOf, ...story().texts.map(({ credit }) => of(credit))), ...stood];
}

/** One line a claim, up to `mostClaims`; else their number. */
function few(claims: readonly Claim[], { words }: Telling, line: (claim: Claim) => string): string[] {
  const left = claims.length - mostClaims;
  return [
    ...claims.slice(0, mostClaims).map(line),
    ...(left > 0 ? [words.t('citeMore', { count: words.number(left) })] : []),
  ];
}

/** Who says it, and how, unless it is said outright. */
function speakerOf(claim: Claim, { evidence, words }: Telling): string {
  const { t, of } = words;
  const speaker = stanceOf(claim, evidence(), words) ?? of(evidence().nameOf('speaker', claim.speaker));
  switch (claim.mode) {
    case 'said':
      return speaker;
    case 'implied':
      return `${speaker} (${t('modeImplied')})`;
    case 'view':
      return `${speaker} (${t('modeView', { actor: of(evidence().nameOf('actor', claim.viewOf)) })})`;
    default:
      return claim satisfies never;
  }
}

const statementOf = (claim: Claim, { words }: Telling) => words.of(claim.statement);

function quotesOf(claim: Claim, telling: Telling): string {
  const { words } = telling;
  const inWords = (quote: Quote) => {
    const source = sourceOfSentence(telling, quote.sentence);
    const exact = quoted(quote.exact, telling.evidence().textOf(quote.sentence).language);
    const number = words.number(sentenceNumber(telling.story().sentences, quote.sentence));
    const rendered = quote.rendered[words.read()];
    const told =
      rendered === undefined
        ? words.t('citeQuote', { words: exact, number })
        : words.t('citeQuoteTranslated', {
            words: exact,
            number,
            translation: quoted(rendered, words.read()),
          });
    return source === undefined ? told : `${source}: ${told}`;
  };
  return claim.quotes.map(inWords).join(words.t('citeBetween'));
}

/** Phrases one after the other, each closed by a full stop unless it has an end of its own. */
function sentences(...phrases: readonly (string | undefined)[]): string {
  return phrases
    .flatMap((phrase) => (phrase === undefined || phrase === '' ? [] : [closed(phrase)]))
    .join(' ');
}

const closed = (phrase: string) => (/[.!?…\u061F][»”’]?$/u.test(phrase) ? phrase : `${phrase}.`);
