import { unwrappedBounds } from '../geo/turns';
import type {
  Claim,
  ClaimContent,
  ClaimMode,
  Diagram,
  Quote,
  Sentence,
  SourceText,
  Story,
} from '../story/model';
import { sha256Of } from '../story/sha256';
import { type ClaimKind, type RelatingKind, relatingKinds } from '../story/schema';
import type { ParsedSource, ParsedStory } from '../story/files/parse';
import { wasThere } from '../story/files/meet';
import { sourceOf } from '../story/sources/source-of';
import { occurrencesIn } from '../story/occurrences';
import { compileAttachments } from './attachments';
import { compileDatedEvents } from './dated-events';
import type { Drawing } from './drawing';

/** UTF-16 units of context on either side of a quote, before it grows to be unique. */
const contextLength = 24;

const noDiagram: Diagram = { width: 0, height: 0, boxWidth: 0, nodes: [], relations: [] };

/**
 * The part of a verified story that is words: sentences, claims and what they refer to.
 * @param drawn nothing where the story will not be drawn: it has no diagram then
 */
export function compileText(parsed: ParsedStory, drawn?: Drawing): Omit<Story, 'features' | 'frontEdges'> {
  const { slug, story, translations, isSouthern } = parsed;
  const {
    sources,
    outlineSources,
    situations: [situation],
    territory: _,
    $schema: __,
    version: ___,
    translations: languages,
    attachments: _attachments,
    makers,
    publisher,
    drawing,
    changes,
    // Its events are counted where the table is read.
    dataset: _dataset,
    ...rest
  } = story.value;
  const compiled = compileClaims(parsed);
  const textOf = (id: string) => parsed.sources.find((one) => one.id === id)?.text ?? '';
  const texts = sources.map((one) => ({ ...one, sha256: one.sha256 ?? sha256Of(textOf(one.id)) }));
  const [source] = texts as [SourceText];
  const asOf = situation?.date ?? '';
  return {
    slug,
    ...rest,
    bounds: unwrappedBounds(rest.bounds),
    views: { first: unwrappedBounds(rest.views.first), whole: unwrappedBounds(rest.views.whole) },
    asOf,
    credit: source.credit,
    sourceHash: source.sha256,
    texts,
    ...compileAttachments(parsed),
    sources: outlineSources,
    ...(makers && { makers }),
    ...(publisher && { publisher }),
    ...(drawing && { drawing }),
    changes: changes ?? [],
    moments: compileDatedEvents(rest.moments, isSouthern),
    relations: drawn?.compileRelations(compiled) ?? noDiagram,
    languages: [source.language, ...languages.filter(isBegun(parsed))],
    date: source.published ?? asOf,
    ...(isSouthern && { isSouthern }),
    ...(source.note && { dateNote: source.note }),
    translators: Object.fromEntries(
      translations.flatMap(({ value }) => (value.translator ? [[value.language, value.translator]] : [])),
    ),
    sentences: compileSentences(parsed),
    claims: compiled,
  };
}

/** Whether a sentence is translated into a language. */
const isBegun =
  ({ translations }: ParsedStory) =>
  (language: string): boolean =>
    translations.some(({ value }) => value.language === language && Object.keys(value.sentences).length > 0);

/** Those of the first source first; paragraphs are counted on from one source to the next. */
function compileSentences(parsed: ParsedStory): Sentence[] {
  let paragraph = 0;
  return parsed.sources.flatMap((source, place) => {
    const compiled = sentencesOf(parsed, source, place === 0, paragraph);
    paragraph = (compiled.at(-1)?.paragraph ?? paragraph - 1) + 1;
    return compiled;
  });
}

function sentencesOf(
  { sources, sentences, translations }: ParsedStory,
  source: ParsedSource,
  isOfFirst: boolean,
  from: number,
): Sentence[] {
  const isBreak = createIsBreak(source.text);
  const own = sentences.value.sentences.filter((sentence) => sourceOf(sources, sentence) === source);
  let paragraph = from;
  let end = 0;
  return own.map(({ id, start, exact, speakers, noPlace, alignedWith }) => {
    const gap = source.text.slice(end, start);
    const isFirst = end === 0 || isBreak(gap);
    if (isBreak(gap)) paragraph++;
    end = start + exact.length;
    const before = isFirst ? gap.slice(gap.lastIndexOf('\n') + 1) : gap;
    const isPlain = before === (isFirst ? '' : ' ');
    return {
      id,
      ...(!isOfFirst && { source: source.id }),
      paragraph,
      ...(!isPlain && { before }),
      start,
      end,
      text: exact,
      translations: Object.fromEntries(
        translations.flatMap(({ value: { language, sentences: translated } }) => {
          const words = translated[id];
          return words === undefined ? [] : [[language, words]];
        }),
      ),
      speakers,
      ...(alignedWith && { alignedWith }),
      ...(noPlace && { noPlace }),
    };
  });
}

/**
 * Whether the white space between two sentences parts paragraphs: a blank line does, and leaves lines to verse, lists and
 * tables; in a source without one, every end of a line.
 */
function createIsBreak(source: string): (gap: string) => boolean {
  const blankLine = /\n[^\S\n]*\n/;
  const hasBlankLines = blankLine.test(source.trim());
  return (gap) => (hasBlankLines ? blankLine.test(gap) : gap.includes('\n'));
}

function compileClaims({ story, claims, sentences, sources, isSouthern }: ParsedStory): Claim[] {
  const contexts = new Map(sources.map((source) => [source, contextIn(source.text)]));
  const dates = story.value.situations.map(({ date }) => date);
  const byId = new Map(sentences.value.sentences.map((one) => [one.id, one]));
  const context = (sentence: string, start: number, exact: string) => {
    const source = sourceOf(sources, byId.get(sentence) ?? {});
    return source && contexts.get(source)?.(start, exact);
  };
  return claims.value.claims.flatMap(({ viewOf, relation, status, ...claim }) => {
    const mode = claimMode(claim.mode, viewOf);
    const content = claimContent(claim.kind, relation);
    if (!mode || !content) return [];
    const quotes = claim.quotes.map(
      ({ sentence, exact, start, rendered = {} }): Quote => ({
        sentence,
        start,
        end: start + exact.length,
        exact,
        ...(context(sentence, start, exact) ?? { prefix: '', suffix: '' }),
        rendered,
      }),
    );
    const stated = status && status !== 'asserted' ? { status } : {};
    const { valid } = claim;
    const notAt = dates.filter((date) => !wasThere(valid, date, isSouthern));
    const time = valid === undefined ? {} : { notAt };
    return [{ ...claim, ...time, ...stated, quotes, ...mode, ...content }];
  });
}

/** Nothing where rule 3 is broken. */
function claimMode(mode: Claim['mode'], viewOf: string | undefined): ClaimMode | undefined {
  if (mode === 'view') return viewOf === undefined ? undefined : { mode, viewOf };
  return viewOf === undefined ? { mode } : undefined;
}

function claimContent(kind: ClaimKind, relation: Claim['relation']): ClaimContent | undefined {
  if (isRelating(kind)) return relation && { kind, relation };
  return relation ? undefined : { kind };
}

const isRelating = (kind: ClaimKind): kind is RelatingKind => relatingKinds.some((one) => one === kind);
/** Enough of the source before and after a quote to be unique, for a W3C TextQuoteSelector. */
export function contextIn(
  text: string,
): (start: number, exact: string) => { prefix: string; suffix: string } {
  const standsAt = occurrencesIn(text);
  return (start, exact) => {
    const end = start + exact.length;
    for (let length = contextLength; ; length *= 2) {
      const prefix = text.slice(wholeCharacter(text, Math.max(0, start - length)), start);
      const suffix = text.slice(end, wholeCharacter(text, Math.min(text.length, end + length)));
      const isAll = start - length <= 0 && end + length >= text.length;
      if (isAll || standsAt(prefix + exact + suffix).length === 1) return { prefix, suffix };
    }
  };
}

/** Moves an offset off the middle of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}
