import { describe, expect, test } from 'vitest';
import { alignedRows } from '../../../src/story/sources/aligned-rows';
import { compareSources } from '../../../src/story/sources/compare-sources';
import { reportsOf, sourcesOf } from '../../../src/story/sources/reports';
import type { Sentence, SourceText } from '../../../src/story/model';
import { compiled, fixtureFolder } from '../../support/fixture';
import { storyOf } from '../../support/every-story';
import { reply, withSource } from '../../support/two-sources';

const text = (id: string, derivedFrom?: string): SourceText => ({
  id,
  language: 'fr',
  credit: {},
  sha256: '',
  ...(derivedFrom !== undefined && { derivedFrom }),
});
const texts = [text('one'), text('two'), text('three')];

/** Sentences as "a1", "b1:a1 a2", "c1": the first letter is the source, what follows the colon it stands beside. */
function sentences(...written: string[]): Sentence[] {
  const sources: Record<string, string | undefined> = { a: undefined, b: 'two', c: 'three' };
  return written.map((words) => {
    const [id = '', beside] = words.split(':');
    const source = sources[id[0] ?? ''];
    return {
      id,
      ...(source !== undefined && { source }),
      paragraph: 0,
      start: 0,
      end: 0,
      text: id,
      translations: {},
      speakers: ['x'],
      ...(beside !== undefined && { alignedWith: beside.split(' ') }),
    };
  });
}
const rows = (...written: string[]) =>
  alignedRows(sentences(...written), texts).map(({ cells }) =>
    cells.map((cell) => cell.map(({ id }) => id).join(' ')).join(' | '),
  );

describe('sources beside each other', () => {
  test.each<[string, string[], string[]]>([
    ['sentence beside sentence', ['a1', 'a2', 'b1:a1', 'b2:a2', 'c1:a2'], ['a1 | b1 | ', 'a2 | b2 | c1']],
    ['two beside one', ['a1', 'a2', 'b1:a1', 'b2:a1'], ['a1 | b1 b2 | ', 'a2 |  | ']],
    ['one beside two joins them', ['a1', 'a2', 'a3', 'b1:a1 a2'], ['a1 a2 | b1 | ', 'a3 |  | ']],
    ['and those between', ['a1', 'a2', 'a3', 'b1:a1 a3', 'b2:a2'], ['a1 a2 a3 | b1 b2 | ']],
    [
      'one beside none stands where its source has it',
      ['a1', 'a2', 'b0', 'b1:a1', 'b2', 'b3:a2', 'b4'],
      [' | b0 | ', 'a1 | b1 | ', ' | b2 | ', 'a2 | b3 | ', ' | b4 | '],
    ],
    ['in another order', ['a1', 'a2', 'b1:a2', 'b2:a1'], ['a1 | b2 | ', 'a2 | b1 | ']],
  ])('%s', (_, written, expected) => {
    expect(rows(...written)).toEqual(expected);
  });

  test('have every sentence once, whatever stands beside what', () => {
    const { story } = storyOf('karabakh-2020');
    const all = alignedRows(story.sentences, story.texts).flatMap(({ cells }) => cells.flat());
    expect(all.map(({ id }) => id).toSorted()).toEqual(story.sentences.map(({ id }) => id).toSorted());
  });
});

describe('sources compared', () => {
  test('what is claimed of both, of one, and otherwise in the same place', () => {
    const { differently, only, shared } = compareSources(storyOf('karabakh-2020').story);
    const ids = (claims: readonly { id: string }[]) => claims.map(({ id }) => id);
    expect(differently.map(({ sources }) => sources.map(({ claims }) => ids(claims)))).toEqual([
      [['s3-current-positions'], ['a3-stop']],
      [['s4-agdam-return'], ['a4-aghdam-return']],
      [['s5-strength'], ['a5-strength']],
      [['s6-withdrawal'], ['a6-withdrawal']],
      [['s8-verification-centre'], ['a8-control-centre']],
      [
        ['s9-kalbajar', 's9-lachin'],
        ['a9-kelbajar', 'a9-lachin'],
      ],
    ]);
    expect(only.map(({ text: { id }, claims }) => [id, ids(claims)])).toEqual([
      ['article', ['s10-width', 's10-connects', 's10-not-shusha', 's10-controlled']],
      ['armenia', ['a2-zero-hour']],
    ]);
    expect(shared).toHaveLength(10);
  });

  test('no claim is left out or told twice', () => {
    for (const slug of ['karabakh-2020', 'ankara-damascus-2023']) {
      const { story } = storyOf(slug);
      const { differently, only, shared } = compareSources(story);
      const told = [...differently.flatMap(({ sources }) => sources), ...only].flatMap(
        ({ claims }) => claims,
      );
      expect([...told, ...shared].map(({ id }) => id).toSorted()).toEqual(
        story.claims.map(({ id }) => id).toSorted(),
      );
    }
  });
});

describe('independent sources', () => {
  test('are as many as the reports that they print', () => {
    expect(reportsOf('a', [text('one'), text('two')]).size).toBe(2);
    expect(reportsOf('a', [text('one', 'agency'), text('two', 'agency')]).size).toBe(1);
    expect(reportsOf('a', [text('one', 'agency'), text('two', 'agency'), text('three')]).size).toBe(2);
  });

  test.each([
    [undefined, 2],
    ['a-report', 1],
  ])('of a claim with words of both, derived from %s', (derivedFrom, count) => {
    const { story } = compiled(
      withSource({ ...reply, ...(derivedFrom !== undefined && { derivedFrom }) }, fixtureFolder),
    );
    const claim = story.claims.find(({ id }) => id === 's1-north-holds-coast');
    const sources = sourcesOf(story, claim ? [claim] : []);
    expect(sources.map(({ id }) => id)).toEqual(['article', 'reply']);
    expect(reportsOf(story.slug, sources).size).toBe(count);
  });
});
