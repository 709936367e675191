import { describe, expect, it } from 'vitest';
import { correctText } from '../../../../src/story/files/anchoring/correct';
import { reviewOf } from '../../../../src/story/files/anchoring/review';
import { jsonIn } from '../../../../src/story/files/json/in-files';
import { placedIn } from '../../../../src/story/files/sentences-in';
import { sourceOf } from '../../../../src/story/files/source-of';
import type { ClaimsFile, TranslationFile } from '../../../../src/story/schema';
import type { Files } from '../../../../src/story/files/contents';
import { withFirstSource } from '../../../studio/support/first-source';
import { storyFolder } from '../../../studio/support/story-folder';

const files = withFirstSource(storyFolder('karabakh-2020'));
const { text = '' } = sourceOf(files) ?? {};
const quotesIn = (of: Files) =>
  (jsonIn(of, 'claims.json') as ClaimsFile).claims.flatMap(({ quotes }) => quotes);
const corrected = (after: string) =>
  correctText(files, { text: after, decisions: new Map(), leavesUncertain: true });
const states = (after: string) => reviewOf(files, after).quotes.map(({ state }) => state);
const paragraphs = text.trimEnd().split('\n\n');
const countOf = (after: string, state: string) => states(after).filter((one) => one === state).length;

/** Each quote of a corrected story stands in its text where it says, within its sentence. */
function expectInPlace(after: string): void {
  const now = corrected(after);
  const sentences = new Map(placedIn(now).map((sentence) => [sentence.id, sentence]));
  for (const { exact, start = -1, sentence } of quotesIn(now)) {
    expect(after.slice(start, start + exact.length)).toBe(exact);
    const { start: from = -1, exact: words = '' } = sentences.get(sentence) ?? {};
    expect(start >= from && start + exact.length <= from + words.length, exact).toBe(true);
  }
}

describe('a corrected text', () => {
  it('that has a paragraph more moves what follows it, and translates nothing anew', () => {
    const after = [
      paragraphs[0],
      'A paragraph that was missing. It has two sentences.',
      ...paragraphs.slice(1),
    ].join('\n\n');
    expect(countOf(after, 'same')).toBe(1);
    expect(countOf(after, 'moved')).toBe(quotesIn(files).length - 1);
    expectInPlace(`${after}\n`);
    const before = (jsonIn(files, 'translation.tr.json') as TranslationFile).sentences;
    const now = (jsonIn(corrected(after), 'translation.tr.json') as TranslationFile).sentences;
    expect(
      Object.entries(now)
        .filter(([id, words]) => before[id] !== words)
        .map(([, words]) => words),
    ).toEqual(['TODO', 'TODO']);
    expect(now).toMatchObject(before);
  });

  it('of which a paragraph was cut loses its quotes alone, and says so', () => {
    const after = paragraphs.filter((_, index) => index !== 2).join('\n\n');
    const review = reviewOf(files, after);
    expect(
      review.quotes
        .filter(({ state }) => state === 'gone' || state === 'doubtful')
        .map(({ before }) => before.exact),
    ).toEqual([
      'The Agdam District shall be returned to the Republic of Azerbaijan before November 20, 2020',
    ]);
    expect(review.sentences.gone).toHaveLength(1);
  });

  it('with a typo mended in a quote leaves that quote as it was, and finds the others', () => {
    const after = text.replace('tacitly', 'tacitely');
    const lost = quotesIn(files).filter(({ exact }) => exact.includes('tacitly'));
    expect(countOf(after, 'doubtful')).toBe(lost.length);
    expect(lost.length).toBeGreaterThan(0);
    for (const quote of lost) expect(quotesIn(corrected(after))).toContainEqual(quote);
  });

  it('with two paragraphs in each other’s place finds every quote in its own', () => {
    const [first, second, third = '', fourth = '', ...rest] = paragraphs;
    const after = [first, second, fourth, third, ...rest].join('\n\n');
    expect(states(after).filter((state) => state !== 'same' && state !== 'moved')).toEqual([]);
    expectInPlace(after);
  });

  it('that has a sentence twice finds a quote of it in its first place', () => {
    const [sentence = ''] = /2\. The Agdam District.*/.exec(text) ?? [];
    const after = `${text}\n${sentence}\n`;
    expect(states(after).every((state) => state === 'same')).toBe(true);
    expectInPlace(after);
  });

  it('whose repeated words may have been either is left to a person', () => {
    const twice = new Map(files).set(
      'sentences.json',
      JSON.stringify({
        sentences: ['We saw smoke.', 'We saw smoke.', 'They left.'].map((exact, index) => ({
          id: `s${index + 1}`,
          exact,
          speakers: ['article'],
        })),
      }),
    );
    const quote = { sentence: 's2', exact: 'We saw smoke', start: 14 };
    const story = twice
      .set('claims.json', JSON.stringify({ claims: [{ id: 'c', quotes: [quote] }] }))
      .set('source.en.txt', 'We saw smoke. We saw smoke. They left.');
    expect(reviewOf(story, 'We saw smoke. They left.').quotes).toMatchObject([{ state: 'doubtful' }]);
    expect(reviewOf(story, 'Now we know: We saw smoke. We saw smoke. They left.').quotes).toMatchObject([
      { state: 'moved', after: { start: 27 } },
    ]);
  });
});
