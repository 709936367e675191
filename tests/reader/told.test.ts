import { afterAll, describe, expect, it, vi } from 'vitest';
import { legendRows } from '../../src/cartography/rows';
import { allWords } from '../../src/i18n/all-words';
import { arcText } from '../../src/map/arcs/arcs';
import { featureFacts } from '../../src/reader/evidence/feature-facts';
import { kindName } from '../../src/reader/evidence/feature-kind';
import { isOpposed, stanceOf } from '../../src/reader/evidence/stance';
import { relationName, subjectWords } from '../../src/reader/evidence/subject-words';
import { rowName } from '../../src/reader/legend/row-name';
import { citation } from '../../src/reader/share/citation';
import { datedIn } from '../../src/reader/views/time/dated';
import { basisName } from '../../src/session/basis-name';
import { detailsOf, toldName } from '../../src/session/told';
import { toldStory } from '../support/told-story';
import { stateOf } from '../support/state';

const story = await toldStory();
const languages = Object.keys(allWords) as (keyof typeof allWords)[];
const session = stateOf(story);
const { words } = session;
afterAll(() => vi.unstubAllGlobals());

function featureOf(id: string) {
  const feature = session.evidence().featureById.get(id);
  if (!feature) throw new Error(`found no feature "${id}"`);
  return feature;
}
const facts = (id: string) =>
  Object.fromEntries(featureFacts(featureOf(id), session).map(({ term, value }) => [term, value]));
const claimOf = (id: string) => {
  const claim = session.evidence().claimById.get(id);
  if (!claim) throw new Error(`found no claim "${id}"`);
  return claim;
};

describe('a backing', () => {
  it('is called by the word for what it is, wherever it has a name', () => {
    expect(toldName(featureOf('backing-said'), words)).toBe('Atlantia backs the Southern Council');
    expect(toldName(featureOf('backing-alleged'), words)).toBe('Borealia backs the Northern Bands (alleged)');
    expect(toldName(featureOf('backing-denied'), words)).toBe('Borealia backs the Salt Movement (denied)');
    expect(legendRows(story).map((row) => rowName(row, words))).toEqual(
      expect.arrayContaining([
        'Atlantia backs the Southern Council',
        'Borealia backs the Northern Bands (alleged)',
        'The Union of Rivers backs the Salt Movement (denied)',
      ]),
    );
    const opposed = featureOf('backing-opposed');
    expect(opposed.kind === 'backing' && arcText(session, opposed, true)).toBe('Union of Rivers (denied)');
  });

  it('says in its head whether somebody alleges or denies it', () => {
    expect(
      ['backing-said', 'backing-alleged', 'backing-denied'].map((id) => basisName(featureOf(id), words)),
    ).toEqual(['Said in the article', 'Alleged in the article', 'Denied in the article']);
  });

  it('says of what kind it is, where the words do', () => {
    expect(facts('backing-said')['Kind of support']).toBe('military and financial');
    expect(facts('backing-denied')['Kind of support']).toBe('refuge');
    expect(detailsOf(featureOf('backing-alleged'), words)).toEqual(['alleged', 'military']);
    expect(detailsOf(featureOf('backing-said'), words)).toEqual(['military and financial']);
  });

  it('is cited with who alleges it, and who denies it', () => {
    const cited = citation(
      { kind: 'feature', id: 'backing-opposed' },
      session,
      'https://example.org',
      '2034-05-01',
    );
    expect(cited).toContain('The Northern Bands: “the Union of Rivers pays the Salt Movement” (sentence 5)');
    expect(cited).toContain('Denied by The Union of Rivers: “the union says that it does not” (sentence 5)');
  });
});

describe('a claim', () => {
  it.each(['en', 'ar', 'tr'] as const)('has the word of its speaker in %s', (language) => {
    const { evidence, words: own } = stateOf(story, language);
    const stances = ['s3-backs', 's4-denies'].map((id) => stanceOf(claimOf(id), evidence(), own));
    const speakers = ['council', 'ministry'].map((id) => own.of(evidence().nameOf('speaker', id)));
    expect(stances[0]).toBe(own.t('allegedBy', { speaker: speakers[0] ?? '' }));
    expect(stances[1]).toBe(own.t('deniedBy', { speaker: speakers[1] ?? '' }));
    expect(stanceOf(claimOf('s2-backs'), evidence(), own)).toBeUndefined();
  });

  it('stands beside another that denies it, of the same thing only', () => {
    const of = (id: string) => session.evidence().claimsOf(id);
    expect(isOpposed({ kind: 'feature', id: 'backing-opposed' }, of('backing-opposed'))).toBe(true);
    expect(isOpposed({ kind: 'feature', id: 'backing-denied' }, of('backing-denied'))).toBe(false);
    expect(isOpposed({ kind: 'actor', id: 'movement' }, of('backing-opposed'))).toBe(false);
  });
});

describe('a relation', () => {
  it('is read as what it is', () => {
    const names = story.relations.relations.map((relation) => relationName(session, relation));
    expect(names).toEqual([
      'Atlantia backs Southern Council',
      'Southern Council accuses Borealia',
      'Borealia backs Northern Bands (alleged)',
      'Borealia backs Salt Movement (denied)',
      'Union of Rivers backs Salt Movement (denied)',
      'Northern Bands attacks Southern Council',
      'Southern Council holds talks with Northern Bands',
    ]);
  });
});

describe('an actor', () => {
  it.each([
    ['atlantia', 'Party · state'],
    ['council', 'Party · government'],
    ['bands', 'Party · armed groups'],
    ['movement', 'Party · movement'],
    ['union', 'Party · international organisation'],
    ['mission', 'Party · mission'],
  ])('%s is a "%s"', (id, kind) => {
    expect(subjectWords(session, { kind: 'actor', id }).kind).toBe(kind);
  });
});

describe('an event', () => {
  it('says what happened, when, where and to whom', () => {
    expect(kindName(featureOf('clash-serowe'), session)).toBe('Clash');
    expect(facts('clash-serowe')).toEqual({
      Date: '3 March 2034',
      Parties: 'Southern Council and Northern Bands',
      Where: 'Serowe',
    });
    expect(facts('withdrawal-ghanzi')).toEqual({ Date: '20 March 2034', Parties: 'Northern Bands' });
    expect(detailsOf(featureOf('strike-serowe'), words)).toEqual(['5 March 2034']);
  });

  it('stands among the dates by itself, unless one of them names it', () => {
    expect(datedIn(story).map(({ choice }) => `${choice.kind}/${choice.id}`)).toEqual([
      'moment/attack',
      'feature/clash-serowe',
      'feature/strike-serowe',
      'feature/arrival-gaborone',
      'feature/flight-maun',
      'feature/withdrawal-ghanzi',
      'feature/agreement-gaborone',
    ]);
    const [attack] = story.moments;
    const naming = { ...story, moments: attack ? [{ ...attack, features: ['clash-serowe'] }] : [] };
    expect(datedIn(naming).map(({ choice }) => choice.id)).not.toContain('clash-serowe');
  });
});

it.each(languages)('every kind of event and of party has a word of its own in %s', (language) => {
  const own = allWords[language];
  const of = (prefix: string) =>
    Object.entries(own).flatMap(([key, word]) => (new RegExp(`^${prefix}[A-Z]`).test(key) ? [word] : []));
  for (const [prefix, count] of [
    ['event', 6],
    ['actor', 6],
    ['support', 4],
    ['status', 2],
  ] as const)
    expect(new Set(of(prefix)).size, prefix).toBe(count);
});
