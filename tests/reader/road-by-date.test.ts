import { afterAll, describe, expect, it, vi } from 'vitest';
import { atDate } from '../../src/reader/dates/at-date';
import { routeTable } from '../../src/reader/route/route-table';
import { datedIn } from '../../src/reader/views/time/dated';
import { storyAt } from '../../src/story/dates/story-at';
import { holderKey } from '../../src/story/holder';
import type { Route, Situation } from '../../src/story/model';
import { everyStory } from '../support/every-story';
import { stateOf } from '../support/state';

afterAll(() => vi.unstubAllGlobals());

const several = everyStory.filter(({ story }) => story.situations);

describe.each(several)('the dates of $slug', ({ story }) => {
  const situations = story.situations ?? [];
  const routes = story.features.filter((one): one is Route => one.kind === 'route');

  it('have every road whole, with its holder as of each, whichever date is read', () => {
    expect(routes.length).toBeGreaterThan(0);
    const session = stateOf(story);
    const tell = (situation: Situation) => {
      const at = atDate(session, situation);
      return routes.map(({ id, lengthKm }) => {
        const route = at.evidence().featureById.get(id) as Route;
        const table = routeTable(route, at);
        expect(table.reduce((sum, { awayKm, nearKm }) => sum + awayKm + nearKm, 0)).toBeCloseTo(lengthKm, 3);
        for (const { zone, fromKm, toKm } of route.spans) {
          const found = storyAt(story, situation.id).features.find((one) => one.id === zone);
          if (found?.kind !== 'zone') continue;
          // The map paints each stretch as the row of who holds it.
          expect(at.rowOf(zone)?.features).toContain(zone);
          expect(at.rowOf(zone)?.id).toContain(holderKey(found.holder));
          expect(toKm).toBeGreaterThan(fromKm);
        }
        return table;
      });
    };
    const told = situations.map(tell);
    session.situations.show(situations.at(-1)?.date);
    expect(situations.map(tell)).toEqual(told);
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBeGreaterThan(1);
  });

  it('stand among its events in their order, with how each is dated', () => {
    const dated = datedIn(story);
    const own = dated.filter(({ choice }) => choice.kind === 'situation');
    expect(own.map(({ date, dated: by }) => [date, by])).toEqual(
      situations.map(({ date, dated: by }) => [date, by]),
    );
    expect(dated.map(({ from }) => from)).toEqual(dated.map(({ from }) => from).toSorted());
    expect(dated.length).toBeGreaterThan(own.length);
  });
});

it('a story of one date has no date of its own among its events', () => {
  for (const { story } of everyStory.filter((one) => !one.story.situations))
    expect(datedIn(story).filter(({ choice }) => choice.kind === 'situation')).toEqual([]);
});
