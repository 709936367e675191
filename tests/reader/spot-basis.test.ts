import { afterAll, describe, expect, it, vi } from 'vitest';
import { spotAt } from '../../src/geo/route/along-route';
import { spotBasis } from '../../src/reader/route/spot-basis';
import type { Route, Story, Zone } from '../../src/story/model';
import { compiled, fixtureFolder } from '../support/fixture';
import { stateOf } from '../support/state';
import { story } from '../support/stories';

afterAll(() => vi.unstubAllGlobals());

function basisAt(told: Story, where: (zone: Zone, route: Route) => boolean): string[] {
  const session = stateOf(told);
  const route = told.features.find((feature): feature is Route => feature.kind === 'route') as Route;
  return route.spans.flatMap(({ zone: id, fromKm, toKm }) => {
    const zone = told.features.find(
      (feature): feature is Zone => feature.kind === 'zone' && feature.id === id,
    );
    return zone && where(zone, route) ? [spotBasis(session, zone, spotAt(route, (fromKm + toKm) / 2))] : [];
  });
}

describe('what the holder of a spot rests on', () => {
  it('is the area that a sentence speaks of, where none speaks of the spot', () => {
    expect(basisAt(story, ({ id }) => id === 'zone-tell-abyad-ras-al-ayn')).toEqual([
      'The article says so of the area, not of this spot: Sentence 15.',
    ]);
    expect(basisAt(story, ({ id }) => id === 'zone-azaz-jarabulus-al-bab')).toEqual([
      'The article says so of the area, not of this spot: Sentence 10 and Sentence 15.',
    ]);
  });

  it('is the stretch, where a sentence says who controls that', () => {
    expect(basisAt(story, ({ id }) => id === 'zone-idlib')).toEqual([
      'The article says so of this stretch: Sentence 9.',
    ]);
  });

  it('is from outside the article, where the zone is', () => {
    const found = basisAt(story, ({ basis }) => basis === 'context');
    expect(found.length).toBeGreaterThan(2);
    expect(new Set(found)).toEqual(new Set(['The article does not say who is here.']));
  });

  it('names a sentence of any story, whatever its claims on the zone are', () => {
    const other = compiled(fixtureFolder).story;
    const found = basisAt(other, ({ basis }) => basis === 'article');
    expect(found.length).toBeGreaterThan(0);
    for (const words of found) {
      expect(words).toMatch(/\s: Phrase\s\d/);
    }
  });
});
