import { diffLines } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, type Difference } from '../../../src/studio/compare/compare';
import { foldOffsets } from '../../../src/studio/compare/fold-offsets';
import { needsOf } from '../../../src/studio/compare/needs';
import { isSame } from '../../../src/studio/compare/same';
import { takeOver } from '../../../src/studio/compare/take-over';
import { changesBetween } from '../../../src/studio/document/changes';
import type { Contents, Files } from '../../../src/studio/document/files';
import { itemsIn, jsonIn } from '../../../src/studio/edits/in-files';
import {
  addActor,
  addClaim,
  addFeature,
  addGap,
  changeActor,
  changeClaim,
  changeFeature,
  removeActor,
  removeClaim,
  removeFeature,
  setGeometry,
  setMeta,
  setNoPlace,
  setTranslation,
} from '../../../src/studio/edits/parts';
import { mergeWithNext, splitSentence } from '../../../src/studio/edits/sentences';
import { removeSource } from '../../../src/studio/edits/remove-source';
import { addSource } from '../../../src/studio/edits/sources';
import { setSource } from '../../../src/studio/edits/set-source';
import { addTranslation } from '../../../src/studio/edits/add-translation';
import { runs } from '../../support/extent';
import { storyFolder } from '../support/story-folder';

/** The worked example: small, so that many versions of it can be compared. */
const files = storyFolder('two-councils-2031', 'docs/example');
const idsOf = (name: string, list: string) => itemsIn(files, name, list).map(({ id }) => id);
const claimIds = idsOf('claims.json', 'claims');
const sentenceIds = idsOf('sentences.json', 'sentences');
const actorIds = idsOf('story.json', 'actors');
const placeIds = idsOf('places.geojson', 'features');
const [aClaim] = itemsIn(files, 'claims.json', 'claims');
const [aPlace] = itemsIn(files, 'places.geojson', 'features');
const [anActor] = itemsIn(files, 'story.json', 'actors');

/** What an author may do to a story: each makes other files. */
const act: fc.Arbitrary<(now: Files) => Files> = fc.oneof(
  fc.constantFrom(...claimIds).map((id) => (now: Files) => removeClaim(now, id).run(now)),
  fc
    .tuple(fc.constantFrom(...claimIds), fc.constantFrom('denied', 'alleged', undefined))
    .map(([id, status]) => changeClaim(id, { status: status as never }).run),
  fc.nat(5).map((number) => addClaim({ ...aClaim, id: `new-claim-${number}` } as never).run),
  fc.nat(5).map((number) => addActor({ ...anActor, id: `new-actor-${number}` } as never).run),
  fc.nat(5).map((number) => addGap({ id: `new-gap-${number}`, text: { en: `Not said ${number}` } }).run),
  fc.nat(5).map((number) => addFeature({ ...aPlace, id: `new-place-${number}` } as never).run),
  fc.constantFrom(...actorIds).map((id) => (now: Files) => removeActor(now, id).run(now)),
  fc
    .tuple(fc.constantFrom(...actorIds), fc.string())
    .map(([id, name]) => changeActor(id, { name: { en: name } }).run),
  fc.constantFrom(...placeIds).map((id) => (now: Files) => removeFeature(now, id).run(now)),
  fc
    .tuple(fc.constantFrom(...placeIds), fc.nat(30))
    .map(([id, x]) => setGeometry(id, { type: 'Point', coordinates: [x, 30] } as never).run),
  fc
    .tuple(fc.constantFrom(...placeIds), fc.string())
    .map(([id, note]) => changeFeature(id, { note: { en: note } }).run),
  fc.tuple(fc.constantFrom(...sentenceIds), fc.string()).map(([id, why]) => setNoPlace(id, { en: why }).run),
  fc.constantFrom(...sentenceIds).map((id) => mergeWithNext(id).run),
  fc.tuple(fc.constantFrom(...sentenceIds), fc.nat(480)).map(([id, offset]) => splitSentence(id, offset).run),
  fc
    .tuple(fc.constantFrom('fr', 'de'), fc.constantFrom(...sentenceIds), fc.string())
    .map(([language, id, words]) => setTranslation(language, id, words).run),
  fc.constantFrom('tr', 'de').map((language) => addTranslation(language).run),
  fc.string().map((title) => setMeta(['title', 'en'], title).run),
  fc.string().map((note) => setMeta(['sources', 0, 'note', 'en'], note).run),
  fc.constantFrom('makers', 'drawing').map((key) => setMeta([key], undefined).run),
  fc.nat(40).map((place) => (now: Files) => {
    const text = String(now.get('source.en.txt') ?? '');
    return setSource(`${text.slice(0, place)}A word. ${text.slice(place)}`, new Map()).run(now);
  }),
  fc
    .constantFrom('events.geojson', 'routes.geojson', 'translation.fr.json', 'source.en.txt')
    .map((name) => (now: Files) => {
      const next = new Map(now);
      next.delete(name);
      return next;
    }),
  fc.uint8Array({ maxLength: 4 }).map((bytes) => (now: Files) => new Map(now).set('other.png', bytes)),
  fc.constant((now: Files) => new Map(now).set('claims.json', '{ broken')),
  fc.constant((now: Files) =>
    new Map(now).set('empty.geojson', '{"type":"FeatureCollection","features":[]}'),
  ),
);
const versionOf = (one: typeof act) =>
  fc.array(one, { maxLength: 6 }).map((acts) => acts.reduce((now, next) => next(now), files));
const version = versionOf(act);

/** What an author may do to the sources of a story. */
const actOnSources: typeof act = fc.oneof(
  fc.constantFrom('north', 'south').map(
    (id) =>
      addSource({
        id,
        language: 'en',
        text: `The ${id} said otherwise. It did not say where.`,
        speaker: { id: `voice-of-${id}`, name: { en: id } },
      }).run,
  ),
  fc.constantFrom('north', 'south').map((id) => removeSource(id).run),
  fc
    .tuple(fc.constantFrom('north', 'south'), fc.constantFrom('Later', 'Sooner'))
    .map(([id, word]) => setSource(`${word} it said otherwise.`, new Map(), undefined, id).run),
);
const versionOfSources = versionOf(fc.oneof(actOnSources, actOnSources, act));

/** A story's values: without the layout of files, and with lists of items in the order of their ids. */
function valuesOf(of: Files): Record<string, unknown> {
  const value = (name: string, contents: Contents): unknown => {
    const json = name.endsWith('json') ? jsonIn(of, name) : undefined;
    if (typeof json !== 'object' || json === null) return contents;
    return Object.fromEntries(
      Object.entries(json).map(([key, one]) => [
        key,
        Array.isArray(one) && one.every((item) => typeof item?.id === 'string')
          ? one.toSorted((a, b) => (a.id < b.id ? -1 : 1))
          : one,
      ]),
    );
  };
  return Object.fromEntries([...of].map(([name, contents]) => [name, value(name, contents)]));
}
const areSame = (one: Files, other: Files) => isSame(valuesOf(one), valuesOf(other));
const find = (all: readonly Difference[], key: string) => all.find((one) => one.key === key);

describe('two versions of a story', () => {
  it('have no difference where they are the same, and taking none changes nothing', () => {
    expect(compare(files, files)).toEqual([]);
    expect(takeOver([], files).run(files)).toBe(files);
  });

  it('are the same once every difference is taken over, in whatever order, one by one or at once', () => {
    fc.assert(
      fc.property(versionOfSources, versionOfSources, fc.infiniteStream(fc.nat()), (mine, other, order) => {
        const all = compare(mine, other);
        expect(areSame(mine, other)).toBe(all.length === 0);
        const rank = new Map(all.map(({ key }) => [key, order.next().value]));
        const shuffled = all.toSorted((a, b) => (rank.get(a.key) ?? 0) - (rank.get(b.key) ?? 0));
        const oneByOne = shuffled.reduce((now, one) => takeOver([one], other).run(now), mine);
        const atOnce = takeOver(all, other).run(mine);
        for (const taken of [oneByOne, atOnce]) {
          expect(compare(taken, other)).toEqual([]);
          expect(areSame(taken, other)).toBe(true);
        }
      }),
      { numRuns: runs(120) },
    );
  });

  it('have one difference less for each that is taken over, and no other', () => {
    fc.assert(
      fc.property(version, version, fc.nat(), (mine, other, at) => {
        const all = compare(mine, other);
        const one = all[at % Math.max(1, all.length)];
        if (!one) return;
        const left = compare(takeOver([one], other).run(mine), other).map(({ key }) => key);
        const expected = all.filter(({ key }) => key !== one.key).map(({ key }) => key);
        // A file that is gone as a whole goes with the last of what was in it.
        expect(left.filter((key) => !key.startsWith('head '))).toEqual(
          expected.filter((key) => !key.startsWith('head ')),
        );
      }),
      { numRuns: runs(120) },
    );
  });

  it('are told by thing: added, changed, gone', () => {
    const id = claimIds[3] ?? '';
    const other = [
      changeClaim(id, { status: 'denied' }).run,
      addGap({ id: 'not-told', text: { en: 'It does not say.' } }).run,
      (now: Files) => removeFeature(now, placeIds[0] ?? '').run(now),
      setMeta(['title', 'en'], 'Another title'),
    ].reduce((now, one) => ('run' in one ? one.run(now) : one(now)), files);
    const all = compare(files, other);
    expect(find(all, `claim ${id}`)?.how).toBe('changed');
    expect(find(all, 'gap not-told')?.how).toBe('added');
    expect(find(all, `feature ${placeIds[0]}`)?.how).toBe('gone');
    expect(find(all, 'meta title')?.how).toBe('changed');
    expect(all.some(({ sort }) => sort === 'sentence' || sort === 'translation')).toBe(false);
  });

  it('are told by file where one of them cannot be read, and where two features have one id', () => {
    const broken = new Map(files).set('claims.json', '{ broken');
    expect(compare(files, broken).map(({ key }) => key)).toEqual(['file claims.json']);
    const twice = addFeature({ ...aPlace, id: 'twice' } as never).run(files);
    const again = new Map(twice).set('more.geojson', String(twice.get('places.geojson')));
    const keys = compare(files, again).map(({ key }) => key);
    expect(keys).toEqual(['file places.geojson', 'file more.geojson']);
    expect(areSame(takeOver(compare(files, again), again).run(files), again)).toBe(true);
  });
});

describe('the list of differences', () => {
  it('has no more than the text and what was said anew where all else only moved with it', () => {
    const text = String(files.get('source.en.txt'));
    const corrected = setSource(`A new sentence. ${text}`, new Map()).run(files);
    const all = compare(files, corrected);
    const { listed, offsets } = foldOffsets(all);
    expect(listed.map(({ sort, how }) => `${sort} ${how}`)).toEqual([
      'source changed',
      'sentence added',
      'translation added',
    ]);
    expect(offsets.length).toBe(all.length - listed.length);
    expect(compare(takeOver([...listed, ...offsets], corrected).run(files), corrected)).toEqual([]);
    const moved = compare(files, new Map(corrected).set('source.en.txt', text));
    expect(foldOffsets(moved.filter(({ sort }) => sort !== 'source')).offsets).toEqual([]);
  });
});

describe('a difference that is taken over', () => {
  it('keeps the lines of all that does not change', () => {
    const id = claimIds[3] ?? '';
    const other = addGap({ id: 'not-told', text: { en: 'It does not say.' } }).run(
      changeClaim(id, { mode: 'implied' }).run(files),
    );
    const all = compare(files, other);
    const taken = takeOver(all, other).run(files);
    const came = (name: string) =>
      diffLines(String(files.get(name)), String(taken.get(name))).reduce(
        (sum, { added, count }) => sum + (added ? count : 0),
        0,
      );
    expect(came('claims.json')).toBe(1);
    // The gap, and the comma of the one before it.
    expect(came('story.json')).toBe(2);
    expect(changesBetween(files, taken).map(({ name }) => name)).toEqual(['claims.json', 'story.json']);
  });

  it('puts a sentence where the other version has it', () => {
    const text = String(files.get('source.en.txt'));
    const other = splitSentence('s1', text.indexOf('its spokesman')).run(files);
    const order = (of: Files) => itemsIn(of, 'sentences.json', 'sentences').map(({ id }) => id);
    expect(order(other).length).toBe(sentenceIds.length + 1);
    expect(order(takeOver(compare(files, other), other).run(files))).toEqual(order(other));
  });

  it('says what it needs: what it names and is not there yet, and what names it', () => {
    const withActor = addActor({ ...anActor, id: 'new-actor' } as never).run(files);
    const other = addFeature({
      ...aPlace,
      id: 'new-place',
      properties: { ...(aPlace?.['properties'] as object), claims: ['new-claim'] },
    } as never).run(addClaim({ ...aClaim, id: 'new-claim', actors: ['new-actor'] } as never).run(withActor));
    const added = compare(files, other);
    const needed = (of: readonly Difference[], key: string) =>
      needsOf(of)(find(of, key) as Difference)
        .map((one) => one.key)
        .toSorted();
    expect(needed(added, 'claim new-claim')).toEqual(['actor new-actor']);
    expect(needed(added, 'feature new-place')).toEqual(['actor new-actor', 'claim new-claim']);
    expect(needed(added, 'actor new-actor')).toEqual([]);
    const gone = compare(other, files);
    expect(needed(gone, 'actor new-actor')).toEqual(['claim new-claim', 'feature new-place']);
    const text = String(files.get('source.en.txt'));
    const corrected = setSource(`${text.slice(0, 30)} word${text.slice(30)}`, new Map()).run(files);
    const all = compare(files, corrected);
    const source = needed(all, 'source source.en.txt');
    expect(source).toContain('sentence s1');
    expect(source.length).toBe(all.filter(({ sort }) => sort === 'sentence').length);
  });

  it('is a source more with its text, its hash and its sentences, and no other source’s hash', () => {
    const other = addSource({
      id: 'north',
      language: 'en',
      text: 'The north said otherwise.',
      speaker: { id: 'voice', name: { en: 'Voice' } },
    }).run(files);
    const all = compare(files, other);
    const meta = find(all, 'meta sources') as Difference;
    const needed = needsOf(all)(meta);
    expect(needed.map(({ sort, how }) => `${sort} ${how}`).toSorted()).toEqual([
      'sentence added',
      'source added',
      'speaker added',
    ]);
    const taken = takeOver([meta, ...needed], other).run(files);
    expect(itemsIn(taken, 'story.json', 'sources')).toEqual(itemsIn(other, 'story.json', 'sources'));
    // The text of the first is another one, and not taken over: its hash stays with it.
    const corrected = setSource(`A new sentence. ${files.get('source.en.txt')}`, new Map()).run(other);
    const more = takeOver([find(compare(files, corrected), 'meta sources') as Difference], corrected).run(
      files,
    );
    expect(itemsIn(more, 'story.json', 'sources').map((source) => source['sha256'])).toEqual([
      itemsIn(files, 'story.json', 'sources')[0]?.['sha256'],
      itemsIn(other, 'story.json', 'sources')[1]?.['sha256'],
    ]);
  });
});
