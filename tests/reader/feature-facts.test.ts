import { afterAll, describe, expect, it, vi } from 'vitest';
import { featureFacts } from '../../src/reader/evidence/feature-facts';
import { kindName } from '../../src/reader/evidence/feature-kind';
import { basisName } from '../../src/session/basis-name';
import { stateOf } from '../support/state';
import { story } from '../support/stories';

afterAll(() => vi.unstubAllGlobals());

const session = stateOf(story);
const featureOf = (id: string) => {
  const feature = session.evidence().featureById.get(id);
  if (!feature) throw new Error(`found no feature "${id}"`);
  return feature;
};
const facts = (id: string) =>
  Object.fromEntries(featureFacts(featureOf(id), session).map(({ term, value }) => [term, value]));

describe('what a card says of a feature', () => {
  it('has measures as exact as its outline is', () => {
    expect(facts('zone-afrin')['Area']).toMatch(/^about [\d,]+00 km²$/);
    expect(facts('m4')['Length']).toMatch(/^about \d+ km$/);
  });

  it('has an alliance as one, and backing as such', () => {
    expect(kindName(featureOf('backing-us-kurdish-groups'), session)).toBe('Alliance');
    expect(facts('backing-us-kurdish-groups')).toEqual({
      Allies: 'United States (Washington) and Kurdish-led groups',
    });
    expect(kindName(featureOf('backing-russia-government'), session)).toBe('Backing');
    expect(Object.keys(facts('backing-russia-government'))).toEqual(['Backer', 'Backed']);
  });

  it('has those at a meeting apart whom the text only implies', () => {
    expect(facts('talks-december-2022')).toMatchObject({
      'At the table': 'Turkey and Syrian government',
      'At the table, understood from the text': 'Russia',
    });
    expect(facts('talks-april-2023')['At the table']).toBe('Turkey, Syrian government, Russia and Iran');
    expect(facts('talks-april-2023')).not.toHaveProperty('At the table, understood from the text');
  });

  it('never lends the article’s word to a line that somebody drew', () => {
    const names = story.features.map((feature) => basisName(feature, session.words));
    expect(new Set(names)).toEqual(
      new Set(['Said in the article', 'Said in the article; the line is this map’s', 'Not in the article']),
    );
    expect(basisName(featureOf('zone-idlib'), session.words)).toContain('the line is this map’s');
    expect(basisName(featureOf('aleppo'), session.words)).toBe('Said in the article');
  });
});
