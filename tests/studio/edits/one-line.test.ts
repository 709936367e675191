import { diffLines } from 'diff';
import { describe, expect, it } from 'vitest';
import { draftStory } from '../../../src/story/files/draft/draft-story';
import { jsonText } from '../../../src/story/files/draft/json-text';
import type { Files } from '../../../src/studio/document/files';
import type { Edit } from '../../../src/studio/document/history';
import { itemsIn, jsonIn } from '../../../src/studio/edits/in-files';
import {
  addActor,
  addClaim,
  addFeature,
  addSpeaker,
  changeActor,
  changeClaim,
  changeFeature,
  changeSpeaker,
  removeClaim,
  setGeometry,
  setNoPlace,
} from '../../../src/studio/edits/parts';
import { splitSentence } from '../../../src/studio/edits/sentences';
import { storyFolder } from '../support/story-folder';

const drafted: Files = draftStory({
  source: 'The army holds Goma. The army left Bukavu.\n',
  language: 'en',
  translations: ['fr'],
  territory: ['COD'],
  bounds: [12, -14, 32, 6],
  views: { first: [12, -14, 32, 6], whole: [12, -14, 32, 6] },
  asOf: '2024-05',
  today: '2024-06-01',
  schemas: '../../schema',
});
const published = storyFolder('ankara-damascus-2023');

const claim = (id: string) =>
  ({
    id,
    kind: 'controls',
    speaker: 'article',
    mode: 'said',
    actors: ['army'],
    statement: { en: 'The army [holds] "Goma".', fr: 'L’armée tient Goma.' },
    quotes: [{ sentence: 's1', exact: 'The army holds Goma', start: 0 }],
  }) as never;
const place = (id: string) =>
  ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [29.2, -1.7] },
    properties: { kind: 'place', name: { en: 'Goma' }, basis: 'article', claims: ['c1'] },
  }) as never;
const actor = (id: string) => ({ id, name: { en: 'The army' }, kind: 'state', tint: 'green' }) as never;
const speaker = (id: string) => ({ id, name: { en: 'A spokesman' }, description: { en: 'Of it' } }) as never;

/** How many lines a file lost and gained; a line that only got a comma at its end is not counted. */
function lines(files: Files, edit: Edit, name: string): { gone: number; came: number } {
  const [before, after] = [files, edit.run(files)].map((of) =>
    String(of.get(name)).replaceAll(/,$/gm, ''),
  ) as [string, string];
  const counted = (which: 'added' | 'removed') =>
    diffLines(before, after).reduce((sum, one) => sum + (one[which] ? (one.count ?? 0) : 0), 0);
  return { gone: counted('removed'), came: counted('added') };
}
const after = (files: Files, ...edits: readonly Edit[]) => edits.reduce((now, { run }) => run(now), files);

describe('version control', () => {
  for (const [which, files] of [
    ['new', after(drafted, addClaim(claim('c0')), addActor(actor('a0')), addFeature(place('p0')))],
    ['published', published],
  ] as const) {
    it(`sees one line for each claim, party, speaker and feature that is added to a ${which} story`, () => {
      const one = { gone: 0, came: 1 };
      expect(lines(files, addClaim(claim('c1')), 'claims.json')).toEqual(one);
      expect(lines(files, addActor(actor('a1')), 'story.json')).toEqual(one);
      expect(lines(files, addSpeaker(speaker('b1')), 'story.json')).toEqual(one);
      expect(lines(files, addFeature(place('p1')), 'places.geojson')).toEqual(one);
    });

    it(`sees one line change with each change of them, in a ${which} story`, () => {
      const now = after(
        files,
        addClaim(claim('c1')),
        addActor(actor('a1')),
        addSpeaker(speaker('b1')),
        addFeature(place('p1')),
      );
      const one = { gone: 1, came: 1 };
      const changes: readonly (readonly [Edit, string])[] = [
        [changeClaim('c1', { status: 'denied' }), 'claims.json'],
        [changeClaim('c1', { quotes: [{ sentence: 's2', exact: 'The army' }] as never }), 'claims.json'],
        [changeClaim('c1', { statement: { en: 'Other', fr: 'Autre', de: 'Anders' } }), 'claims.json'],
        [changeActor('a1', { name: { en: 'An army', fr: 'Une armée' } }), 'story.json'],
        [changeSpeaker('b1', { description: { en: 'Another' } }), 'story.json'],
        [changeFeature('p1', { note: { en: 'Near it' }, asOf: '2024' }), 'places.geojson'],
        [setGeometry('p1', { type: 'Point', coordinates: [29, -2] } as never), 'places.geojson'],
      ];
      for (const [edit, name] of changes) {
        expect(lines(now, edit, name), edit.label.code).toEqual(one);
        expect(jsonIn(edit.run(now), name), 'it stays JSON').toBeDefined();
      }
      expect(lines(now, removeClaim(now, 'c1'), 'claims.json')).toEqual({ gone: 1, came: 0 });
    });
  }

  it('sees one line for each sentence, and those that were not cut keep theirs', () => {
    expect(String(drafted.get('sentences.json')).split('\n').length).toBe(2 + 3 + 3);
    expect(lines(drafted, splitSentence('s1', 9), 'sentences.json')).toEqual({ gone: 1, came: 2 });
    expect(lines(drafted, setNoPlace('s2', { en: 'No place.' }), 'sentences.json')).toEqual({
      gone: 1,
      came: 1,
    });
    const [s1] = itemsIn(published, 'sentences.json', 'sentences');
    const { gone, came } = lines(
      published,
      splitSentence('s1', Number(s1?.['exact']?.toString().indexOf('ودمشق')) + 6),
      'sentences.json',
    );
    expect({ gone, came }).toEqual({ gone: 1, came: 2 });
  });

  it('sees the same line again where a key was taken away and came back', () => {
    const before = after(drafted, addClaim(claim('c1')), changeClaim('c1', { status: 'alleged' }));
    const again = after(
      before,
      changeClaim('c1', { status: undefined }),
      changeClaim('c1', { status: 'alleged' }),
    );
    expect(again.get('claims.json')).toBe(before.get('claims.json'));
  });

  it('reads what is laid out as the value that it was', () => {
    const value = { a: [], b: {}, c: [[1, 2], []], d: [{ e: { f: 'x, "[{y' } }, 'z'], g: null, h: '\n' };
    expect(JSON.parse(jsonText(value))).toEqual(value);
  });
});
