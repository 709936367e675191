import { describe, expect, it } from 'vitest';
import { arrowheadLayers } from '../../src/cartography/layers/lines';
import { legendRows, rowGroups, rowsNamed } from '../../src/cartography/rows';
import { sources } from '../../src/cartography/sources';
import type { Zone } from '../../src/story/model';
import { story } from '../support/stories';
import { rows, viewOf } from './support/views';

const rowsOf = (change: (zone: Zone) => Zone) =>
  legendRows({
    ...story,
    features: story.features.map((feature) => (feature.kind === 'zone' ? change(feature) : feature)),
  });

describe("the legend's rows", () => {
  it('have the ids that stand in addresses', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual([
      'aside-israel',
      'aside-us-backed-groups-al-tanf',
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

  it('show an alliance as an arc without a head, and backing with one', () => {
    const backing = rows.filter(({ group }) => group === 'backing');
    expect(backing.map(({ id, symbol }) => [id, symbol]).sort()).toEqual([
      ['backing-iran-syrian-government', 'arrow'],
      ['backing-russia-syrian-government', 'arrow'],
      ['backing-turkey-syrian-rebel-groups', 'arrow'],
      ['backing-united-states-kurdish-led-groups', 'arc'],
    ]);
    const heads = arrowheadLayers(viewOf()).map(({ id }) => id);
    expect(heads).toHaveLength(3);
    expect(heads).not.toContain('arrowhead-backing-united-states-kurdish-led-groups');
  });

  it('are one for each holder of ground outside the conflict, told apart by colour, pattern and name', () => {
    const outside = rows.filter(({ group }) => group === 'outside-conflict');
    expect(outside.map(({ name }) => name?.['en']).sort()).toEqual(['Al-Tanf area', 'Occupied Syrian Golan']);
    expect(new Set(outside.map(({ tints, pattern }) => `${tints} ${pattern}`)).size).toBe(2);
    const held = rowsOf((zone) => ({
      ...zone,
      outsideConflict: true,
      holder: { kind: 'actor', actor: 'israel', actors: ['israel'] },
    }));
    expect(held.find(({ id }) => id === 'aside-israel')?.name?.['en']).toBe('Israel');
    const mixed = rowsOf((zone) => ({
      ...zone,
      outsideConflict: true,
      holder: { kind: 'mixed', actors: ['israel', 'iran'] },
    }));
    expect(mixed.filter(({ group }) => group === 'outside-conflict').map(({ id }) => id)).toEqual([
      'aside-mixed',
    ]);
  });

  describe('of contested ground', () => {
    const contested = story.features.find(
      (feature): feature is Zone => feature.kind === 'zone' && feature.holder.kind === 'contested',
    ) as Zone;
    const [one = '', other = '', third = ''] = contested.holder.actors;
    const between = (id: string, ...actors: string[]): Zone => ({
      ...contested,
      id,
      holder: { kind: 'contested', actors },
    });
    const split = legendRows({
      ...story,
      features: [between('a', one, other), between('b', other, third), between('c', other, one)],
    });

    it('are one for the same parties, in whatever order they stand', () => {
      expect(split.map(({ features }) => features)).toEqual([['a', 'c'], ['b']]);
    });

    it('have ids that name the parties, each in its own colours', () => {
      const tint = (id: string) => story.actors.find((actor) => actor.id === id)?.tint;
      expect(split.map(({ id, tints }) => [id, tints])).toEqual([
        [['contested', ...[one, other].sort()].join('.'), [tint(one), tint(other)]],
        [['contested', ...[other, third].sort()].join('.'), [tint(other), tint(third)]],
      ]);
    });

    it('are all meant by an address from when there was one', () => {
      expect(rowsNamed('contested', split)).toEqual(split);
      expect(rowsNamed('contested', rows)).toEqual(rows.filter(({ id }) => id === 'contested'));
    });
  });

  it('are what an address names: a row by its id, all rows of a group by its own', () => {
    const named = (id: string) => rowsNamed(id, rows).map((row) => row.id);
    expect(named('places')).toEqual(['places']);
    expect(named('aside')).toEqual(
      rows.filter(({ group }) => group === 'outside-conflict').map(({ id }) => id),
    );
    expect(named('control')).toEqual(rows.filter(({ group }) => group === 'control').map(({ id }) => id));
    expect(named('nothing')).toEqual([]);
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
    const places = rows.map(({ group }) => rowGroups.indexOf(group));
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
    expect(row).toMatchObject({ isContext: true, symbol: 'presence' });
    expect(rows.find(({ id }) => id === 'context-places')?.features).toEqual(['washington', 'tehran']);
  });
});
