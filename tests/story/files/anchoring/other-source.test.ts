import { describe, expect, it } from 'vitest';
import { correctText } from '../../../../src/story/files/anchoring/correct';
import { reviewOf } from '../../../../src/story/files/anchoring/review';
import { jsonIn } from '../../../../src/story/files/json/in-files';
import { sourceOf } from '../../../../src/story/files/source-of';
import { parseStory } from '../../../../src/story/files/parse';
import { verifyStory } from '../../../../src/story/rules';
import type { ClaimsFile, SentencesFile, StoryFile } from '../../../../src/story/schema';
import { folderOf, type Files } from '../../../../src/studio/document/files';
import { mergeWithNext, splitSentence } from '../../../../src/studio/edits/sentences';
import { storyFolder } from '../../../studio/support/story-folder';

const slug = 'karabakh-2020';
const files = storyFolder(slug);
const { text = '' } = sourceOf(files) ?? {};
const sentences = (of: Files) => (jsonIn(of, 'sentences.json') as SentencesFile).sentences;
const others = (of: Files) => sentences(of).filter(({ source }) => source === 'armenia');
const ids = new Set(others(files).map(({ id }) => id));
const quotes = (of: Files) =>
  (jsonIn(of, 'claims.json') as ClaimsFile).claims.flatMap((claim) =>
    claim.quotes.filter(({ sentence }) => ids.has(sentence)).map((quote) => [claim.id, quote]),
  );
const broken = (of: Files) => {
  const { parsed, problems } = parseStory(folderOf(slug, of));
  return [...problems, ...(parsed ? verifyStory(parsed).problems : [])].filter(
    ({ rule }) => rule === 1 || rule === 2,
  );
};
const corrected = (after: string) => correctText(files, { text: after, decisions: new Map() });

describe('where the first of two sources is corrected', () => {
  it.each([
    ['words before all', `A correction was made. ${text}`],
    [
      'a sentence that is gone',
      text.replace(
        '2. The Agdam District shall be returned to the Republic of Azerbaijan before November 20, 2020.\n\n',
        '',
      ),
    ],
    ['the very words of the other', text.replace('shall remain in', 'shall stop at')],
  ])('%s: the other stays, with its sentences and its quotes', (_, after) => {
    expect(after).not.toBe(text);
    const now = corrected(after);
    expect(now.get('source.armenia.en.txt')).toBe(files.get('source.armenia.en.txt'));
    const bare = (of: Files) => others(of).map(({ alignedWith: _aligned, ...rest }) => rest);
    expect(bare(now)).toEqual(bare(files));
    expect(quotes(now)).toEqual(quotes(files));
    expect((jsonIn(now, 'story.json') as StoryFile).sources[1]).toEqual(
      (jsonIn(files, 'story.json') as StoryFile).sources[1],
    );
    const known = new Set(sentences(now).map(({ id }) => id));
    for (const { alignedWith = [] } of others(now)) for (const id of alignedWith) expect(known).toContain(id);
    const ofFirst = (jsonIn(files, 'claims.json') as ClaimsFile).claims.flatMap((claim) =>
      claim.quotes.filter(({ sentence }) => !ids.has(sentence)),
    );
    expect(reviewOf(files, after).quotes).toHaveLength(ofFirst.length);
  });

  it('with words before all, no rule on words is broken', () => {
    expect(broken(corrected(`A correction was made. ${text}`))).toEqual([]);
  });
});

describe('where sentences of the first are cut or joined', () => {
  it('those of the other stay', () => {
    const [first] = sentences(files);
    const split = splitSentence(first?.id ?? '', 4).run(files);
    expect(others(mergeWithNext('s9').run(files))).toEqual(others(files));
    expect(others(split)).toEqual(others(files));
  });

  it('the last of the first is not joined with the first of the other', () => {
    expect(mergeWithNext('s10').run(files)).toBe(files);
  });
});
