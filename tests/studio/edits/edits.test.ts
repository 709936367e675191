import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  ClaimsFile,
  FeaturesFile,
  SentencesFile,
  StoryFile,
  TranslationFile,
} from '../../../src/story/schema';
import type { Files } from '../../../src/studio/document/files';
import { changesBetween } from '../../../src/studio/document/changes';
import { type Edit, historyOf, moved, moveOf } from '../../../src/studio/document/history';
import { jsonIn } from '../../../src/studio/edits/in-files';
import { removeValue, setValue } from '../../../src/story/files/json/json-edits';
import {
  addActor,
  addClaim,
  addFeature,
  addGap,
  changeActor,
  changeClaim,
  changeFeature,
  changeSpeaker,
  removeActor,
  removeClaim,
  removeFeature,
  removeGap,
  setGeometry,
  setMeta,
  setNoPlace,
  setSpeakersOf,
  setTranslation,
} from '../../../src/studio/edits/parts';
import { cutAgain, mergeWithNext, splitSentence } from '../../../src/studio/edits/sentences';
import { storyFolder } from '../support/story-folder';

const files = storyFolder('ankara-damascus-2023');
const claims = (of: Files) => (jsonIn(of, 'claims.json') as ClaimsFile).claims;
const sentences = (of: Files) => (jsonIn(of, 'sentences.json') as SentencesFile).sentences;
const story = (of: Files) => jsonIn(of, 'story.json') as StoryFile;
const features = (of: Files, name: string) => (jsonIn(of, name) as FeaturesFile).features;
const changed = (edit: Edit) => changesBetween(files, edit.run(files)).map(({ name }) => name);
const mentions = (of: Files, id: string) =>
  [...of.values()].reduce<number>(
    (sum, text) => sum + (typeof text === 'string' ? text.split(`"${id}"`).length - 1 : 0),
    0,
  );

describe('values in a JSON text', () => {
  it('are set and removed where they stand; all else keeps its bytes', () => {
    const text = '{ "a":1,\n\t"b": [1,2 ],"c":{}}\n';
    expect(setValue(text, ['b', 1], 3)).toBe('{ "a":1,\n\t"b": [1,3 ],"c":{}}\n');
    expect(setValue(text, ['c', 'd'], 'x')).toContain('"c":{\n\t  "d": "x"\n\t}');
    expect(removeValue(text, ['b', 0])).toBe('{ "a":1,\n\t"b": [2 ],"c":{}}\n');
    expect(removeValue(text, ['z'])).toBe(text);
  });
});

describe('edits', () => {
  it('change nothing in a file that is no JSON, or not there', () => {
    const broken: Files = new Map([['sentences.json', '{']]);
    expect(setSpeakersOf('s1', ['article']).run(broken)).toBe(broken);
    expect(addClaim(claims(files)[0] as never).run(new Map()).size).toBe(0);
  });

  it('cut a sentence in two: quotes go with their words', () => {
    const [s1] = sentences(files);
    const at = (s1?.start ?? 0) + (s1?.exact.indexOf(' يوم الثلاثاء') ?? 0) + 1;
    const cut = splitSentence('s1', at).run(files);
    const [first, second] = sentences(cut);
    expect(first?.exact.endsWith('ودمشق')).toBe(true);
    expect(second).toMatchObject({ exact: 'يوم الثلاثاء.', start: at, speakers: s1?.speakers });
    expect(new Set(sentences(cut).map(({ id }) => id)).size).toBe(sentences(files).length + 1);
  });

  it('do not cut through a quote, or where a half would be empty', () => {
    const [quote] = claims(files)[0]?.quotes ?? [];
    expect(changed(splitSentence('s1', (quote?.start ?? 0) + 5))).toEqual([]);
    expect(changed(splitSentence('s1', 0))).toEqual([]);
    expect(changed(splitSentence('s99', 60))).toEqual([]);
  });

  it('join a sentence with the next: speakers, quotes, gaps and translations', () => {
    const joined = mergeWithNext('s1').run(files);
    expect(sentences(joined)[0]).toMatchObject({ id: 's1', speakers: ['tr-mod', 'article'] });
    expect(mentions(joined, 's2')).toBe(0);
    const [before, after] = [files, joined].map((of) => jsonIn(of, 'translation.en.json') as TranslationFile);
    expect(after?.sentences['s1']).toBe(`${before?.sentences['s1']} ${before?.sentences['s2']}`);
  });

  it('cut the source anew', () => {
    expect(sentences(cutAgain('article').run(files)).length).toBe(21);
  });

  it('say who speaks, why there is no place, and what a sentence is in another language', () => {
    expect(sentences(setSpeakersOf('s2', ['sana']).run(files))[1]?.speakers).toEqual(['sana']);
    const said = setNoPlace('s2', { en: 'It is of no place.' }).run(files);
    expect(sentences(said)[1]?.noPlace).toEqual({ en: 'It is of no place.' });
    expect(changesBetween(files, setNoPlace('s2', undefined).run(said))).toEqual([]);
    expect(changed(setTranslation('tr', 's3', 'Yeni çeviri.'))).toEqual(['translation.tr.json']);
  });

  it('add, change and remove a claim, and every mention of it', () => {
    const [claim] = claims(files) as [ClaimsFile['claims'][number]];
    const added = addClaim({ ...claim, id: 'new' }).run(files);
    expect(claims(added).at(-1)?.id).toBe('new');
    const denied = changeClaim('new', { status: 'denied' }).run(added);
    expect(claims(denied).at(-1)?.status).toBe('denied');
    expect(changesBetween(added, changeClaim('new', { status: undefined }).run(denied))).toEqual([]);
    expect(changesBetween(files, removeClaim(added, 'new').run(added))).toEqual([]);
    expect(mentions(files, claim.id)).toBeGreaterThan(1);
    const edit = removeClaim(files, claim.id);
    expect(edit.label.values?.['references']).toBe(mentions(files, claim.id) - 1);
    expect(mentions(edit.run(files), claim.id)).toBe(0);
  });

  it('add, rename and remove a party', () => {
    const [actor] = story(files).actors as [StoryFile['actors'][number]];
    const name = { ar: 'طرف', en: 'A party', tr: 'Bir taraf' };
    const added = changeActor('other', { name }).run(addActor({ ...actor, id: 'other' }).run(files));
    expect(story(added).actors.at(-1)).toMatchObject({ id: 'other', name });
    expect(changesBetween(files, removeActor(added, 'other').run(added))).toEqual([]);
    const without = removeActor(files, 'russia').run(files);
    expect(claims(without).some(({ actors }) => actors.includes('russia'))).toBe(false);
    expect(
      story(changeSpeaker('sana', { name }).run(files)).speakers.find(({ id }) => id === 'sana')?.name,
    ).toEqual(name);
  });

  it('add, change and remove a feature and a gap, and words of the story', () => {
    const [place] = features(files, 'places.geojson') as [FeaturesFile['features'][number]];
    const added = addFeature({ ...place, id: 'new' }).run(files);
    expect(features(added, 'places.geojson').at(-1)?.id).toBe('new');
    const there = setGeometry('new', { type: 'Point', coordinates: [38, 35] } as never).run(added);
    const known = changeFeature('new', { basis: 'context' }).run(there);
    expect(features(known, 'places.geojson').at(-1)).toMatchObject({
      geometry: { coordinates: [38, 35] },
      properties: { basis: 'context' },
    });
    expect(changesBetween(files, removeFeature(known, 'new').run(known))).toEqual([]);
    const gap = addGap({ id: 'new-gap', text: { ar: 'أ', en: 'a', tr: 'a' } }).run(files);
    expect(story(gap).gaps.at(-1)?.id).toBe('new-gap');
    expect(changesBetween(files, removeGap('new-gap').run(gap))).toEqual([]);
    expect(story(setMeta(['title', 'en'], 'Talks').run(files)).title['en']).toBe('Talks');
  });
});

describe('any edits', () => {
  const someSentence = fc.constantFrom(...sentences(files).map(({ id }) => id));
  const someClaim = fc.constantFrom(...claims(files).map(({ id }) => id));
  const words = fc.string({ unit: fc.constantFrom('a', 'ب', ' ', '"', '\\', '😀'), maxLength: 6 });
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.tuple(someSentence, fc.nat(2500)).map((values) => splitSentence(...values)),
    someSentence.map(mergeWithNext),
    fc.tuple(someSentence, words).map(([id, en]) => setNoPlace(id, { en })),
    fc.tuple(fc.constantFrom('en', 'tr'), someSentence, words).map((values) => setTranslation(...values)),
    fc.tuple(someClaim, words).map(([id, en]) => changeClaim(id, { statement: { en } })),
    words.map((title) => setMeta(['title', 'en'], title)),
    fc.constantFrom('moscow', 'aleppo').map((id) => removeFeature(files, id)),
  );

  it('are undone to the same bytes, and redone to the same bytes', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        const end = edits.reduce(
          (history, one) => {
            const made = moveOf(history, one);
            if (made === undefined) return history;
            const next = moved(history, made.move, made.files);
            // Made again from the move alone, as a journal does, it is the same.
            expect(changesBetween(moved(history, made.move).files, next.files)).toEqual([]);
            return next;
          },
          historyOf(files, true),
        );
        let back = end;
        while (back.done.length > 0) back = moved(back, 'undo');
        expect(changesBetween(back.files, files)).toEqual([]);
        while (back.undone.length > 0) back = moved(back, 'redo');
        expect(changesBetween(back.files, end.files)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
