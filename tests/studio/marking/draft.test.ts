import { describe, expect, it } from 'vitest';
import type { ClaimsFile, FeaturesFile, SentencesFile, StoryFile } from '../../../src/story/schema';
import { changesBetween } from '../../../src/studio/document/changes';
import type { Files } from '../../../src/studio/document/files';
import { itemsIn, jsonIn } from '../../../src/studio/edits/in-files';
import { addDrafted, addWords, changeDrafted, draftOf } from '../../../src/studio/marking/draft';
import { guessClaim } from '../../../src/studio/marking/guess';
import { storyFolder } from '../support/story-folder';

const files = storyFolder('ankara-damascus-2023');
const claimsOf = (of: Files) => (jsonIn(of, 'claims.json') as ClaimsFile).claims;
const featuresOf = (of: Files) =>
  [...of.keys()]
    .filter((name) => name.endsWith('.geojson'))
    .flatMap((name) => itemsIn(of, name, 'features') as unknown as FeaturesFile['features']);
const features = featuresOf(files);
const story = jsonIn(files, 'story.json') as StoryFile;
const languages = ['ar', 'en', 'tr'];
const claims = claimsOf(files);
const parsed = {
  sentences: () =>
    (jsonIn(files, 'sentences.json') as SentencesFile).sentences.map((one) => ({
      ...one,
      start: one.start ?? 0,
    })),
  actors: () => story.actors,
  features: () => features,
  speakers: () => story.speakers,
};
const quotesOf = (id: string) =>
  (claims.find((claim) => claim.id === id)?.quotes ?? []).map((quote) => ({
    ...quote,
    start: quote.start ?? 0,
  }));

describe('a claim in the card', () => {
  it('keeps the time that it is of when something else of it is changed, and loses it when that is taken out', () => {
    const [first] = claims;
    if (!first) throw new Error('There is no claim.');
    const claim = { ...first, valid: '2019' };
    const draft = { ...draftOf(claim, features, 'ar'), status: 'alleged' as const };
    const timed = new Map(files);
    timed.set('claims.json', JSON.stringify({ claims: claims.map((one) => (one === first ? claim : one)) }));
    const after = claimsOf(changeDrafted(claim, draft, features, languages).run(timed));
    expect(after[0]).toMatchObject({ status: 'alleged', valid: '2019' });
    expect(Object.keys(after[0] ?? {}).indexOf('valid')).toBeLessThan(
      Object.keys(after[0] ?? {}).indexOf('actors'),
    );
    const untimed = { ...draft, valid: undefined };
    expect(claimsOf(changeDrafted(claim, untimed, features, languages).run(timed))[0]).not.toHaveProperty(
      'valid',
    );
  });

  it('is changed by nothing where nothing is changed in it', () => {
    for (const claim of claims) {
      const draft = draftOf(claim, features, 'ar');
      const after = changeDrafted(claim, draft, features, languages).run(files);
      expect(jsonIn(after, 'claims.json')).toEqual(jsonIn(files, 'claims.json'));
      expect(featuresOf(after)).toEqual(features);
    }
  });

  it('is added with its words and named at its features; other languages are to be written', () => {
    const [claim] = claims as [ClaimsFile['claims'][number]];
    const draft = { ...draftOf(claim, features, 'ar'), features: ['ankara'], statement: 'قول جديد.' };
    const after = addDrafted('new', draft, quotesOf(claim.id), features, languages).run(files);
    expect(claimsOf(after).at(-1)).toMatchObject({
      id: 'new',
      kind: claim.kind,
      statement: { ar: 'قول جديد.', en: 'TODO', tr: 'TODO' },
    });
    expect(featuresOf(after).find(({ id }) => id === 'ankara')?.properties.claims).toContain('new');
    const longer = addWords(claimsOf(after).at(-1) as never, quotesOf('s3-iran-joins')).run(after);
    expect(claimsOf(longer).at(-1)?.quotes).toHaveLength(claim.quotes.length + 1);
  });

  it('loses what only other kinds have', () => {
    const backing = claims.find(({ kind, support }) => kind === 'backs' && support);
    const claim = backing ?? claims.find(({ kind }) => kind === 'backs');
    if (!claim) throw new Error('found no claim that backs; expected one');
    const draft = { ...draftOf(claim, features, 'ar'), kind: 'describes' as const };
    const after = changeDrafted(claim, draft, features, languages).run(files);
    const changed = claimsOf(after).find(({ id }) => id === claim.id);
    expect(changed?.relation).toBeUndefined();
    expect(changed?.support).toBeUndefined();
    expect(changesBetween(files, after).length).toBeGreaterThan(0);
  });
});

describe('a guess', () => {
  it('has who says the sentence, and whoever is named in the words with what Arabic writes before a name', () => {
    const iran = guessClaim(parsed, quotesOf('s1-chiefs-discuss-steps'));
    expect(iran).toMatchObject({ kind: 'describes', speaker: 'tr-mod', mode: 'said', status: 'asserted' });
    const exact = 'بين أنقرة ودمشق';
    const start = parsed.sentences()[0]?.exact.indexOf(exact) ?? -1;
    const places = guessClaim(parsed, [{ sentence: 's1', exact, start }]);
    expect(places.features).toEqual(['ankara', 'damascus']);
    expect(places.kind).toBe('locates');
    const army = guessClaim(parsed, [{ sentence: 's20', exact: 'وروسيا وإيران', start: 0 }]);
    expect(army.actors).toEqual(['russia', 'iran']);
  });

  it('has nobody where the words name none, and no part of a longer word', () => {
    const none = guessClaim(parsed, [{ sentence: 's1', exact: 'الروسيات', start: 0 }]);
    expect(none).toMatchObject({ actors: [], features: [], kind: 'describes' });
  });
});
