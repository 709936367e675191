import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import type { FeatureCollection, MultiLineString, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { spotAt } from '../../src/geo/route/along-route';
import { locate } from '../../src/geo/route/chainage';
import type { Route, Zone } from '../../src/story/model';
import { story } from '../support/stories';
import { heldBy } from '../support/holders';

const zones = story.features.filter((feature): feature is Zone => feature.kind === 'zone');
const road = story.features.find((feature): feature is Route => feature.id === 'm4') as Route;

/** Places whose side in spring 2023 is generally known; degrees, as gazetteers give them. */
describe.each<[place: string, at: Position, zone: string]>([
  ['Abu Zendin, west of al-Bab', [37.4697, 36.3238], 'zone-azaz-jarabulus-al-bab'],
  ['al-Bab', [37.5157, 36.37051], 'zone-azaz-jarabulus-al-bab'],
  ['Tadef', [37.5309, 36.34814], 'zone-government'],
  ['Deir Samaan', [36.836, 36.33], 'zone-idlib'],
  ['Darat Izza', [36.85216, 36.28247], 'zone-idlib'],
  ['Jindires', [36.6889, 36.39496], 'zone-afrin'],
  ['Saraqib', [36.80591, 35.86447], 'zone-government'],
  ['Taftanaz', [36.78579, 35.99832], 'zone-idlib'],
  ['Ihsim', [36.55631, 35.72078], 'zone-idlib'],
  ['Kafr Nabl', [36.56449, 35.61376], 'zone-government'],
  ['Maarat al-Numan', [36.67693, 35.6483], 'zone-government'],
  ['Kinsabba', [36.164, 35.7441], 'zone-government'],
  ['Arima', [37.72113, 36.47296], 'zone-kurdish-led'],
  ['Tabqa', [38.54828, 35.83758], 'zone-kurdish-led'],
  ['Tell Tamer', [40.37079, 36.65556], 'zone-kurdish-led'],
  ['Suluk', [39.1299, 36.59596], 'zone-tell-abyad-ras-al-ayn'],
])('%s', (_place, at, expected) => {
  test(`is in ${expected}`, () => {
    expect(zones.filter(({ geometry }) => booleanPointInPolygon(at, geometry)).map(({ id }) => id)).toEqual([
      expected,
    ]);
  });
});

test('the Golan’s eastern edge is the ground’s line of the 1974 disengagement, not another beside it', () => {
  const file = new URL('../../data/basemap/SYR/borders.geojson', import.meta.url);
  const borders = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<MultiLineString>;
  const line = borders.features.find(
    ({ properties }) => properties?.['name:en'] === '1974 disengagement line',
  );
  const ground = new Set(line?.geometry.coordinates.flat().map(String));
  expect(ground.size).toBeGreaterThan(20);
  const edges = story.frontEdges.filter(({ between }) => between.includes('zone-golan'));
  expect(
    edges.flatMap(({ geometry }) => geometry.coordinates.map(String)).filter((at) => !ground.has(at)),
  ).toEqual([]);
  expect(edges.flatMap(({ geometry }) => geometry.coordinates).length).toBe(ground.size);
});

describe('along the M-4', () => {
  const holderAt = (km: number) => {
    const { span } = spotAt(road, km);
    return heldBy(zones.find(({ id }) => id === span?.zone));
  };

  test.each([387, 398, 410, 460, 470])('the road is contested, or near a front, at km %d', (km) => {
    expect(holderAt(km)).toBe('contested');
    expect(spotAt(road, km).doubt).toBeDefined();
  });

  test('nowhere south of the Turkish-backed zone of 2019 is it away from a front', () => {
    for (let km = 345; km < 480; km++) expect(spotAt(road, km).doubt, `km ${km}`).toBeDefined();
  });

  test('the stretch of the Turkish-backed groups ends where their zone does, short of Arima', () => {
    const stretch = road.stretches.find(({ id }) => id === 'aleppo-turkish-backed-end');
    const held = road.spans.find(({ zone }) => zone === 'zone-azaz-jarabulus-al-bab');
    expect([stretch?.fromKm, stretch?.toKm]).toEqual([held?.fromKm, held?.toKm]);
    expect(stretch?.fromKm).toBeLessThan(193.8);
    expect(stretch?.toKm).toBeLessThan(road.stops.find(({ id }) => id === 'm4-arima')?.km ?? 0);
  });

  test('the road is good to 4 km between 39.4 and 40.1 degrees east, to 2 km elsewhere', () => {
    const [west, east] = [39.4, 40.1].map((lon) => {
      const near = road.geometry.coordinates.reduce((best, at) =>
        Math.abs((at[0] as number) - lon) < Math.abs((best[0] as number) - lon) ? at : best,
      );
      return locate(road.geometry, near).km;
    }) as [number, number];
    expect(road.precisionParts.map(({ precisionKm }) => precisionKm)).toEqual([2, 4, 2]);
    const [, middle] = road.precisionParts;
    expect(Math.abs((middle?.fromKm ?? 0) - west)).toBeLessThan(6);
    expect(Math.abs((middle?.toKm ?? 0) - east)).toBeLessThan(6);
    expect(road.outline.precisionKm).toBe(4);
  });
});

test('who is present without control stands on ground that another controls', () => {
  const present = story.features.flatMap((feature) =>
    feature.kind === 'place' && feature.present ? [feature] : [],
  );
  expect(present.length).toBeGreaterThan(4);
  for (const { id, present: parties = [], geometry, basis, reason } of present) {
    const around = zones.find((zone) => booleanPointInPolygon(geometry, zone.geometry));
    expect(
      parties.filter((party) => around?.holder.actors.includes(party)),
      id,
    ).toEqual([]);
    expect([basis, reason !== undefined], id).toEqual(['context', true]);
  }
});
