import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ClaimsFile, SentencesFile, StoryFile } from '../../src/story/schema';
import type { Files } from '../../src/studio/document/files';
import { check } from '../../src/studio/check/check';
import { mend } from '../../src/studio/check/mend';
import type { Edit } from '../../src/studio/document/history';
import { jsonIn } from '../../src/studio/edits/in-files';
import { addActor, addClaim, addSpeaker, changeClaim, setSpeakersOf } from '../../src/studio/edits/parts';
import { mergeWithNext, newStory, splitSentence } from '../../src/studio/edits/sentences';
import { quotesOf } from '../../src/studio/text/quotes-of';

const read = (name: string) => readFileSync(`data/stories/ankara-damascus-2023/${name}`, 'utf8');
const source = read('source.ar.txt');
const { sentences } = JSON.parse(read('sentences.json')) as SentencesFile;
const { claims } = JSON.parse(read('claims.json')) as ClaimsFile;
const { actors, speakers } = JSON.parse(read('story.json')) as StoryFile;
const run = (files: Files, made: readonly Edit[]) => made.reduce((now, edit) => edit.run(now), files);
const sentencesOf = (files: Files) => (jsonIn(files, 'sentences.json') as SentencesFile).sentences;

const begun = newStory({
  source,
  language: 'ar',
  translations: ['en', 'tr'],
  territory: ['SYR'],
  bounds: [-80, 25, 60, 60],
  views: { first: [35, 32, 43, 38], whole: [20, 25, 60, 60] },
  asOf: '2023-04',
  today: '2026-11-27',
  schemas: '../../schema',
}).run(new Map());

test('the first article is made again by edits alone', () => {
  expect(sentencesOf(begun)).toHaveLength(21);
  const stray = sentencesOf(begun).find(({ exact }) => !sentences.some((one) => one.exact === exact));
  const joined = mergeWithNext(stray?.id ?? '').run(begun);
  const spans = sentencesOf(joined).map(({ exact, start }) => ({ exact, start }));
  expect(spans).toEqual(sentences.map(({ exact, start }) => ({ exact, start })));
  const idOf = new Map(sentences.map(({ id }, index) => [id, sentencesOf(joined)[index]?.id ?? '']));
  const made = run(joined, [
    ...speakers.map(addSpeaker),
    ...actors.map(addActor),
    ...sentences.map((one) => setSpeakersOf(idOf.get(one.id) ?? '', one.speakers)),
    ...claims.map(({ quotes, ...claim }) => addClaim({ ...claim, quotes: quotes.map(bare) })),
  ]);
  const mended = mend('story').run(made);
  const rebuilt = (jsonIn(mended, 'claims.json') as ClaimsFile).claims;
  expect(rebuilt.map(({ quotes }) => quotes.map(({ exact, start }) => [exact, start]))).toEqual(
    claims.map(({ quotes }) => quotes.map(({ exact, start }) => [exact, start])),
  );
  const { byRule } = check('story', mended, new Map());
  expect(byRule.get(1)?.filter(({ code }) => code !== 'quote-rendering') ?? []).toEqual([]);

  // As they are marked: what makes them unique is for the mend to find.
  function bare({ sentence, exact, start }: ClaimsFile['claims'][number]['quotes'][number]) {
    return { sentence: idOf.get(sentence) ?? '', exact, ...(start !== undefined && { start }) };
  }
});

test('what is marked in the article is the quote of the claim', () => {
  const placed = sentences.map((one) => ({ ...one, start: one.start ?? -1 }));
  const [quote] = claims[0]?.quotes ?? [];
  const start = quote?.start ?? 0;
  const range = { from: start + 2, to: start + (quote?.exact.length ?? 0) - 2 };
  expect(quotesOf(source, placed, range, 'ar')).toMatchObject([
    { sentence: 's1', start, exact: quote?.exact },
  ]);
  expect(quotesOf(source, placed, { from: 150, to: 180 }, 'ar').map(({ sentence }) => sentence)).toEqual([
    's1',
    's2',
  ]);
});

test('a sentence that was cut is joined again', () => {
  const [first] = sentencesOf(begun);
  const cut = splitSentence(first?.id ?? '', 40).run(begun);
  expect(sentencesOf(cut)).toHaveLength(22);
  const joined = mergeWithNext(first?.id ?? '').run(cut);
  expect(joined.get('sentences.json')).toBe(begun.get('sentences.json'));
});

test('a claim is changed where it stands', () => {
  const files: Files = new Map([['claims.json', read('claims.json')]]);
  const id = claims[3]?.id ?? '';
  const other = changeClaim(id, { mode: 'implied' }).run(files);
  expect((jsonIn(other, 'claims.json') as ClaimsFile).claims[3]?.mode).toBe('implied');
});
