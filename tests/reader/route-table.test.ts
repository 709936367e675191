import { afterAll, describe, expect, it, vi } from 'vitest';
import { routeCsv, routePrecision, routeTable } from '../../src/reader/route/route-table';
import type { Route, Story } from '../../src/story/model';
import { stateOf } from '../support/state';
import { story } from '../support/stories';

afterAll(() => vi.unstubAllGlobals());

const isRoute = (feature: Story['features'][number]): feature is Route => feature.kind === 'route';
const route = story.features.find(isRoute) as Route;

/** The story with every zone good to so many km. */
const withPrecision = (precisionKm: number): Story => ({
  ...story,
  features: story.features.map((feature) =>
    feature.kind === 'zone' ? { ...feature, outline: { ...feature.outline, precisionKm } } : feature,
  ),
});

describe('who holds the road', () => {
  it('is in whole kilometres and per cent where lines are good to two or three', () => {
    const table = routeTable(route, stateOf(story));
    expect(table.length).toBeGreaterThan(3);
    for (const row of table) {
      expect([row.away, row.near].join(' ')).toMatch(/^(under )?[\d,]+ (under )?[\d,]+$/);
      expect(row.percent).toMatch(/^(under )?\d+%$/);
    }
  });

  it('is as exact as the least exact of the lines that it crosses', () => {
    const session = stateOf(withPrecision(30));
    expect(routePrecision(route, session)).toBe(30);
    for (const row of routeTable(route, session)) {
      expect(Number(row.away.replace('under ', '')) % 10).toBe(0);
      expect(Number(row.near.replace('under ', '')) % 10).toBe(0);
    }
  });

  it('calls nothing nought that is there', () => {
    for (const row of routeTable(route, stateOf(withPrecision(300)))) {
      if (row.awayKm > 0) expect(row.away).not.toBe('0');
      if (row.nearKm > 0) expect(row.near).not.toBe('0');
    }
    const shown = routeTable(route, stateOf(withPrecision(300))).flatMap(({ away, near }) => [away, near]);
    expect(shown).toContain('under 100');
  });

  it('tells ground contested by some from ground contested by others', () => {
    const [first] = route.spans.flatMap(({ zone }) => zone ?? []);
    const holders = (partiesOf: (zone: string) => readonly string[]) => {
      const features = story.features.map((feature) =>
        feature.kind === 'zone'
          ? { ...feature, holder: { kind: 'contested' as const, actors: partiesOf(feature.id) } }
          : feature,
      );
      return routeTable(route, stateOf({ ...story, features })).filter(({ zone }) => zone);
    };
    expect(holders(() => ['one', 'other'])).toHaveLength(1);
    expect(holders((zone) => (zone === first ? ['one', 'third'] : ['other', 'one']))).toHaveLength(2);
  });

  it('is saved with how far it can be off, and no digit beyond that', () => {
    const [head, ...rows] = routeCsv(route, stateOf(story)).trim().split(/\r?\n/);
    expect(head).toContain('Can be off by (km)');
    expect(rows.length).toBe(routeTable(route, stateOf(story)).length);
    for (const row of rows) expect(row).toMatch(/,\d+,\d+,\d+(\.\d+)?$/);
  });
});
