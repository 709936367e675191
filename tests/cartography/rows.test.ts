import { describe, expect, it } from 'vitest';
import { groups, legendRows } from '../../src/cartography/rows';
import { sources } from '../../src/cartography/sources';
import { story } from '../support/stories';
import { rows } from './support/views';

describe("the legend's rows", () => {
  it('have the ids that stand in addresses', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual([
      'aside',
      'backing-iran-syrian-government',
      'backing-russia-syrian-government',
      'backing-turkey-syrian-rebel-groups',
      'backing-united-states-kurdish-led-groups',
      'contested',
      'context-places',
      'idlib-armed-groups',
      'influence-russia',
      'kurdish-led-groups',
      'm4',
      'meetings',
      'mixed',
      'places',
      'presence',
      'syrian-government',
      'turkey-and-backed-groups',
    ]);
  });

  it('hold every feature once', () => {
    const held = rows.flatMap(({ features }) => features);
    expect([...held].sort()).toEqual(story.features.map(({ id }) => id).sort());
  });

  it('do not depend on the order of the features', () => {
    const contents = (features: typeof story.features) =>
      Object.fromEntries(legendRows({ ...story, features }).map((row) => [row.id, [...row.features].sort()]));
    expect(contents([...story.features].reverse())).toEqual(contents(story.features));
  });

  it('stand in the order of the groups', () => {
    const places = rows.map(({ group }) => groups.indexOf(group));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('are marked as context when the article supports none of their features', () => {
    for (const row of rows) {
      const own = story.features.filter(({ id }) => row.features.includes(id));
      expect(row.isContext, row.id).toBe(own.every(({ basis }) => basis === 'context'));
    }
  });

  it('are the only rows that features on the map name', () => {
    const ids = new Set(rows.map(({ id }) => id));
    const named = Object.values(sources(story, () => '')).flatMap((source) =>
      source.type === 'geojson' && typeof source.data === 'object' && 'features' in source.data
        ? source.data.features.map(({ properties }) => String(properties?.['row']))
        : [],
    );
    expect(named.length).toBeGreaterThan(rows.length);
    expect(named.filter((row) => !ids.has(row))).toEqual([]);
  });

  it('keep who is present without control apart from the backers’ capitals', () => {
    const present = story.features.filter((feature) => feature.kind === 'place' && feature.present);
    expect(present.length).toBeGreaterThan(0);
    const row = rows.find(({ id }) => id === 'presence');
    expect(row?.features).toEqual(present.map(({ id }) => id));
    expect(row).toMatchObject({ isContext: true, symbol: 'place' });
    expect(rows.find(({ id }) => id === 'context-places')?.features).toEqual(['washington', 'tehran']);
  });
});
