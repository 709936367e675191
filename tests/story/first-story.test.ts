import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indexEvidence } from '../../src/story/evidence';
import { compileStory } from '../../src/compile/compile';
import { withEdit } from '../support/edits';
import { territories, folder, sources, story } from '../support/stories';

const [source = ''] = sources;
const sourceFile = join(import.meta.dirname, '../../data/stories', story.slug, 'source.ar.txt');

test('the source is the article, byte for byte', () => {
  const bytes = readFileSync(sourceFile);
  const hash = createHash('sha256').update(bytes).digest('hex');
  expect(hash).toBe('f65e674061e15717f5574cce67e0fafb77b51ec21ae4ef818ec6e027d8811497');
  expect(Buffer.from(source, 'utf8').equals(bytes)).toBe(true);
});

test('it has twenty sentences', () => {
  expect(story.sentences.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, n) => `s${n + 1}`));
});

test('the article with one letter more does not build', () => {
  const edited = withEdit(folder, 'source.ar.txt', 'حكومة الأسد.', 'حكومة الأسد .');
  expect(compileStory(edited, territories).problems.map(({ rule, file }) => [rule, file])).toEqual([
    [2, `${story.slug}/story.json`],
    [2, `${story.slug}/sentences.json`],
    [2, `${story.slug}/sentences.json`],
  ]);
});

test('sentence 5 is one sentence in spite of the full stop inside it', () => {
  const fifth = story.sentences[4];
  expect(fifth?.text).toMatch(/\p{L}\. \p{L}/u);
  expect(fifth?.text.endsWith('.')).toBe(true);
});

test('paragraphs are the source’s lines', () => {
  const lines = source.split('\n').map((line) => line.trim());
  const paragraphs = lines.map((_, paragraph) =>
    story.sentences.filter((sentence) => sentence.paragraph === paragraph).map(({ text }) => text),
  );
  expect(paragraphs.map((sentences) => sentences.join(' '))).toEqual(lines);
});

test('each quote is cut from the source at its offsets, inside the sentence that it names', () => {
  const { sentenceById } = indexEvidence(story);
  const quotes = story.claims.flatMap((claim) => claim.quotes);
  expect(quotes.length).toBeGreaterThan(40);
  for (const { exact, start, end, sentence } of quotes) {
    expect(source.slice(start, end)).toBe(exact);
    expect(sentenceById.get(sentence)?.text).toContain(exact);
  }
});

test('each feature has words of the article behind it, or says why it is there without', () => {
  const { claimsOf } = indexEvidence(story);
  expect(story.features.length).toBeGreaterThan(20);
  for (const feature of story.features) {
    const quotes = claimsOf(feature.id).flatMap((claim) => claim.quotes);
    if (feature.basis === 'article') expect(quotes.length, feature.id).toBeGreaterThan(0);
    else expect([quotes.length, Object.keys(feature.reason ?? {})], feature.id).toEqual([0, story.languages]);
  }
});

test('twenty sentences of twenty are accounted for', () => {
  const { featuresOf } = indexEvidence(story);
  const accounted = story.sentences.filter(
    (sentence) => featuresOf(sentence.id).length > 0 !== (sentence.noPlace !== undefined),
  );
  expect(accounted).toHaveLength(20);
});

test('words that judge stand in quotes and in nobody’s name', () => {
  const judging =
    /extremist|terroris|prox(y|ies)|regime|militant|متطرف|إرهاب|وكلا|نظام|aşırı|terör|radikal|vekil|rejim/i;
  const names = [...story.actors, ...story.features, ...story.speakers].flatMap(({ id, name }) => [
    id,
    ...Object.values(name),
  ]);
  expect(names.length).toBeGreaterThan(120);
  expect(names.filter((name) => judging.test(name))).toEqual([]);
  expect(source).toMatch(judging);
});

test('whose words are whose: what a sentence says, nobody else says, and what it implies is not said', () => {
  const { claimById, claimsOf } = indexEvidence(story);
  const claim = (id: string) => {
    const found = claimById.get(id);
    if (!found) throw new Error(`found no claim "${id}"`);
    return found;
  };
  // A relative clause that describes the forces is the reporter's.
  expect(claim('s8-turkish-forces-in-north')).toMatchObject({ speaker: 'article', mode: 'said' });
  expect(claim('s8-withdrawal-discussed')).toMatchObject({ speaker: 'sana', mode: 'implied' });
  // Sentence 10 names the groups alone as those who control.
  expect(claim('s10-backed-groups-hold-parts-of-aleppo').actors).toEqual(['syrian-rebel-groups']);
  expect(story.gaps.find(({ id }) => id === 'whose-words-in-sentence-10')?.sentence).toBe('s10');
  // An ally is no backer, and to have fought a third is neither.
  expect(claim('s16-kurdish-groups-us-allies').kind).toBe('allied-with');
  const arcs = story.features.filter(({ kind }) => kind === 'backing');
  const kinds = arcs.flatMap(({ id }) => claimsOf(id).map(({ kind }) => kind));
  expect(new Set(kinds)).toEqual(new Set(['backs', 'allied-with', 'wants']));
  // The text implies the third party of the first meeting.
  const first = story.features.find(({ id }) => id === 'talks-december-2022');
  expect(first?.kind === 'meeting' && first.actors).toEqual(['turkey', 'syrian-government']);
  expect(
    claimsOf('talks-december-2022')
      .filter(({ actors }) => actors.includes('russia'))
      .map(({ mode }) => mode),
  ).toEqual(['implied']);
});

test('armed groups have one neutral name in each language, and the speaker’s word in quotes alone', () => {
  const judged = /\brebels?\b|متمرد|isyancı/iu;
  const quoted = /«[^»]*»|“[^”]*”/gu;
  const ours = [
    ...story.actors.flatMap(({ name, short = {} }) => [name, short]),
    ...story.features.flatMap(({ name, note = {}, reason = {} }) => [name, note, reason]),
    ...story.claims.map(({ statement }) => statement),
    ...story.gaps.map(({ text }) => text),
    ...story.topics.flatMap(({ name, note }) => [name, note]),
  ].flatMap((text) => Object.values(text));
  expect(ours.filter((words) => judged.test(words.replaceAll(quoted, '')))).toEqual([]);
  expect(ours.some((words) => judged.test(words))).toBe(true);
});

test('no words of ours leave a reader to guess what "context" is', () => {
  const { sentences: _, claims, ...rest } = story;
  const words = JSON.stringify([rest, claims.map(({ statement }) => statement)])
    .replaceAll('"basis":"context"', '')
    .replaceAll('"dated":"context"', '');
  expect(words.match(/context|سياق|bağlam/giu)).toBeNull();
});
