import { describe, expect, it } from 'vitest';
import { fixStory } from '../../../../src/story/files/fix/fix-story';
import { correctText } from '../../../../src/story/files/anchoring/correct';
import { reviewOf } from '../../../../src/story/files/anchoring/review';
import { jsonIn } from '../../../../src/story/files/json/in-files';
import { placedIn } from '../../../../src/story/files/sentences-in';
import { sourceOf } from '../../../../src/story/files/source-of';
import { parseStory, type StoryFolder } from '../../../../src/story/files/parse';
import { verifyStory } from '../../../../src/story/rules';
import { sha256Of } from '../../../../src/story/sha256';
import type { ClaimsFile, SentencesFile, StoryFile } from '../../../../src/story/schema';
import { folderOf, type Files } from '../../../../src/studio/document/files';
import { mergeWithNext, splitSentence } from '../../../../src/studio/edits/sentences';
import { storyFolder } from '../../../studio/support/story-folder';
import { reply, withSource } from '../../../support/two-sources';

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
/** With all that is certain written. */
const fixed = (folder: StoryFolder): StoryFolder => ({
  ...folder,
  files: new Map([...folder.files, ...fixStory(folder).map(({ name, text: now }) => [name, now] as const)]),
});
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
    const bare = (of: Files) => others(of).map(({ alignedWith: _aligned, ...rest }) => rest);
    expect(bare(split)).toEqual(bare(files));
  });

  it('the last of the first is not joined with the first of the other', () => {
    expect(mergeWithNext('s10').run(files)).toBe(files);
  });
});

describe('where sentences of the second are cut or joined', () => {
  /** The translations of what is cut are still those of the whole. */
  const untiled = (of: Files) => broken(of).filter(({ rule }) => rule === 2);
  const firstOnes = (of: Files) => sentences(of).filter(({ source }) => source === undefined);

  it('those of the first stay, and each part stands beside what the whole did', () => {
    const [whole] = placedIn(files, 'armenia');
    const now = splitSentence(whole?.id ?? '', (whole?.start ?? 0) + 4).run(files);
    expect(firstOnes(now)).toEqual(firstOnes(files));
    const [head, tail] = others(now);
    expect([head?.source, tail?.source]).toEqual(['armenia', 'armenia']);
    expect([head?.alignedWith, tail?.alignedWith]).toEqual([whole?.alignedWith, whole?.alignedWith]);
    expect(untiled(now)).toEqual([]);
    expect(others(mergeWithNext(head?.id ?? '').run(now))).toEqual(others(files));
  });

  it('what is joined stands beside both, and the last is joined with nothing', () => {
    const [first, second] = others(files);
    const now = mergeWithNext(first?.id ?? '').run(files);
    expect(others(now)[0]?.alignedWith).toEqual([
      ...(first?.alignedWith ?? []),
      ...(second?.alignedWith ?? []),
    ]);
    expect(untiled(now)).toEqual([]);
    expect(mergeWithNext(others(files).at(-1)?.id ?? '').run(files)).toBe(files);
  });

  it('what stands beside a sentence of the first goes with its parts', () => {
    const joined = mergeWithNext('s2').run(files);
    const beside = others(joined).filter(({ alignedWith }) => alignedWith?.includes('s2'));
    expect(beside.map(({ id }) => id)).toEqual(['a2', 'a3']);
    expect(untiled(joined)).toEqual([]);
    const start = placedIn(files).find(({ id }) => id === 's8')?.start ?? 0;
    const cut = splitSentence('s8', start + 3).run(files);
    expect(others(cut).find(({ id }) => id === 'a8')?.alignedWith).toHaveLength(2);
    expect(untiled(cut)).toEqual([]);
  });
});

describe('where the second of two sources is corrected', () => {
  const second = sourceOf(files, 'armenia');
  const former = second?.text ?? '';
  const put = (after: string) =>
    correctText(files, {
      text: after,
      source: 'armenia',
      decisions: new Map(),
      edition: { date: '2020-11-12' },
    });
  const all = (of: Files) =>
    (jsonIn(of, 'claims.json') as ClaimsFile).claims.flatMap((claim) => claim.quotes);
  const translated = (of: Files) => jsonIn(of, 'translation.ar.json') as { sentences: object };

  it.each([
    ['words before all', `A correction was made. ${former}`, 10],
    ['a sentence within it', former.replace('\n\n2. ', '\n\nMore is to come.\n\n2. '), 10],
    ['fewer words', former.replace(/^.*?\n\n/, ''), 8],
  ])('%s: its sentences stay its own, beside those of the first', (_, after, count) => {
    expect(after).not.toBe(former);
    const now = put(after);
    expect(now.get('source.armenia.en.txt')).toBe(after);
    expect(now.get('source.en.txt')).toBe(files.get('source.en.txt'));
    expect(others(now)).toHaveLength(count);
    expect(sentences(now).filter(({ source }) => source === undefined)).toEqual(
      sentences(files).filter(({ source }) => source === undefined),
    );
    for (const one of others(files)) {
      const same = others(now).find(({ id }) => id === one.id);
      if (same) expect(same.alignedWith).toEqual(one.alignedWith);
    }
    const isFirst = ({ sentence }: { readonly sentence: string }) => !ids.has(sentence);
    expect(all(now).filter(isFirst)).toEqual(all(files).filter(isFirst));
    const { sources } = jsonIn(now, 'story.json') as StoryFile;
    expect(sources[0]).toEqual((jsonIn(files, 'story.json') as StoryFile).sources[0]);
    expect(sources[1]?.editions).toHaveLength(1);
    expect(sources[1]?.sha256).toBe(sha256Of(after));
    for (const { id } of others(now)) expect(Object.keys(translated(now).sentences)).toContain(id);
  });

  it('with words before all, no rule on words is broken, and back again all is as it was', () => {
    const now = put(`A correction was made. ${former}`);
    expect(broken(now)).toEqual([]);
    const back = correctText(now, { text: former, source: 'armenia', decisions: new Map() });
    for (const name of ['claims.json', 'sentences.json', 'translation.ar.json'])
      expect(back.get(name), name).toBe(files.get(name));
  });

  it('a sentence that is new is not translated into its own language', () => {
    const { files: two } = fixed(withSource(reply));
    const now = correctText(two, {
      text: `Zuerst dies. ${sourceOf(two, 'reply')?.text}`,
      source: 'reply',
      decisions: new Map(),
    });
    const added = sentences(now).find(({ exact }) => exact === 'Zuerst dies.')?.id ?? '';
    expect(jsonIn(now, 'translation.fr.json')).toHaveProperty(['sentences', added], 'TODO');
    expect(jsonIn(now, 'translation.de.json')).not.toHaveProperty(['sentences', added]);
  });
});
