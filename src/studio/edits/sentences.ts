import type { ClaimsFile, SentencesFile } from '../../story/schema';
import { cutSentences } from '../../story/files/draft/cut-sentences';
import { type Beginning, draftStory } from '../../story/files/draft/draft-story';
import type { Placed } from '../../story/files/offsets';
import {
  nextId,
  placedIn,
  sentencesBySource,
  sourceOfSentence,
  withOwn,
} from '../../story/files/sentences-in';
import { sourceOf } from '../../story/files/source-of';
import type { Files } from '../document/files';
import type { Edit } from '../document/history';
import { changed, itemsIn, jsonIn } from './in-files';
import { removeValue, setValue } from '../../story/files/json/json-edits';
import { setList } from '../../story/files/json/json-lists';

export { placedIn, sourceOf };

type Sentence = SentencesFile['sentences'][number];
type Quote = ClaimsFile['claims'][number]['quotes'][number];

/** The files of a new story from its text, in the place of all others. */
export const newStory = (beginning: Beginning): Edit => ({
  label: { code: 'new-story', values: { language: beginning.language } },
  run: () => draftStory(beginning),
});

/**
 * Cuts a sentence in two at an offset in the source, in UTF-16 units: the first keeps its id, and quotes after the
 * cut become the second's. Nothing where a part would have no words, or a quote lies across the cut.
 */
export const splitSentence = (id: string, offset: number): Edit => ({
  label: { code: 'split-sentence', values: { id, offset } },
  run: (files) => {
    const source = sourceOfSentence(files, id);
    const sentences = placedIn(files, source);
    const index = sentences.findIndex((sentence) => sentence.id === id);
    const whole = sentences[index];
    if (!whole || quotesOf(files, id).some(({ start, end }) => start < offset && end > offset)) return files;
    const at = offset - whole.start;
    const [head, tail] = [
      whole.exact.slice(0, Math.max(0, at)).trimEnd(),
      whole.exact.slice(Math.max(0, at)),
    ];
    if (head.trim() === '' || tail.trim() === '') return files;
    const start = whole.start + whole.exact.length - tail.trimStart().length;
    const taken = [...sentences, ...sentencesBySource(files, source).others];
    const second = { ...whole, id: nextId(taken), exact: tail.trimStart(), start };
    const cut = [
      ...sentences.slice(0, index),
      { ...whole, exact: head },
      second,
      ...sentences.slice(index + 1),
    ];
    const aligned = withSentences(files, cut, source, (one) => (one === id ? [id, second.id] : [one]));
    return moveQuotes(aligned, (quote) =>
      quote.sentence === id && quote.start >= offset ? second.id : quote.sentence,
    );
  },
});

/** Joins a sentence with the next one of its source, under the first's id; what named the second names the first. */
export const mergeWithNext = (id: string): Edit => ({
  label: { code: 'merge-sentences', values: { id } },
  run: (files) => {
    const source = sourceOfSentence(files, id);
    const sentences = placedIn(files, source);
    const index = sentences.findIndex((sentence) => sentence.id === id);
    const [first, second] = [sentences[index], sentences[index + 1]];
    const text = sourceOf(files, source)?.text;
    if (!first || !second || text === undefined) return files;
    const exact = text.slice(first.start, second.start + second.exact.length);
    const speakers = [...new Set([...first.speakers, ...second.speakers])];
    const alignedWith = [...new Set([...(first.alignedWith ?? []), ...(second.alignedWith ?? [])])];
    const joined = { ...first, exact, speakers, ...(alignedWith.length > 0 && { alignedWith }) };
    const rest = withSentences(
      files,
      [...sentences.slice(0, index), joined, ...sentences.slice(index + 2)],
      source,
      (one) => [one === second.id ? id : one],
    );
    const moved = moveQuotes(rest, (quote) => (quote.sentence === second.id ? id : quote.sentence));
    return gapsMoved(translationsJoined(moved, id, second.id), id, second.id);
  },
});

/** Proposes the sentences of the first source anew, all of one speaker. */
export const cutAgain = (speaker: string): Edit => ({
  label: { code: 'cut-sentences', values: {} },
  run: (files) => {
    const source = sourceOf(files);
    if (!source) return files;
    const cuts = cutSentences(source.text, source.language);
    return withSentences(
      files,
      cuts.map((cut, index) => ({ id: `s${index + 1}`, ...cut, speakers: [speaker] })),
    );
  },
});

/**
 * Sets the sentences of a source, the first where none is named; those of others keep their places.
 * @param standsAt what a sentence is from now on that others stand beside
 */
function withSentences(
  files: Files,
  sentences: readonly Sentence[],
  source?: string,
  standsAt: (id: string) => readonly string[] = (id) => [id],
): Files {
  const all = withOwn(files, sentences, source).map((sentence) => {
    const aligned = [...new Set(sentence.alignedWith?.flatMap(standsAt))];
    return JSON.stringify(aligned) === JSON.stringify(sentence.alignedWith ?? [])
      ? sentence
      : { ...sentence, alignedWith: aligned };
  });
  return changed(files, 'sentences.json', (text) => setList(text, ['sentences'], all));
}

function quotesOf(files: Files, sentence: string): { start: number; end: number }[] {
  return (itemsIn(files, 'claims.json', 'claims') as unknown as ClaimsFile['claims']).flatMap(
    ({ quotes = [] }) =>
      quotes.flatMap(({ sentence: of, start, exact }) =>
        of === sentence && start !== undefined ? [{ start, end: start + exact.length }] : [],
      ),
  );
}

function moveQuotes(files: Files, sentenceOf: (quote: Placed<Quote>) => string): Files {
  const claims = itemsIn(files, 'claims.json', 'claims') as unknown as ClaimsFile['claims'];
  return changed(files, 'claims.json', (text) =>
    claims
      .flatMap(({ quotes = [] }, claim) => quotes.map((quote, index) => ({ quote, claim, index })))
      .reduce((done, { quote, claim, index }) => {
        const sentence = sentenceOf({ ...quote, start: quote.start ?? 0 });
        const path = ['claims', claim, 'quotes', index, 'sentence'];
        return sentence === quote.sentence ? done : setValue(done, path, sentence);
      }, text),
  );
}

function translationsJoined(files: Files, first: string, second: string): Files {
  const names = [...files.keys()].filter((name) => /^translation\..+\.json$/.test(name));
  return names.reduce((done, name) => {
    const words = (jsonIn(done, name) as { sentences?: Record<string, string> } | undefined)?.sentences;
    if (words?.[second] === undefined) return done;
    const joined = [words[first], words[second]].filter((one) => one !== undefined).join(' ');
    return changed(done, name, (text) =>
      removeValue(setValue(text, ['sentences', first], joined), ['sentences', second]),
    );
  }, files);
}

function gapsMoved(files: Files, first: string, second: string): Files {
  return itemsIn(files, 'story.json', 'gaps').reduce(
    (done, { sentence }, index) =>
      sentence === second
        ? changed(done, 'story.json', (text) => setValue(text, ['gaps', index, 'sentence'], first))
        : done,
    files,
  );
}
