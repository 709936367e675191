import { check } from '@placemarkio/check-geojson';
import type { Feature, FeatureCollection, MultiLineString, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { publishFeatures } from '../../src/publish/features';
import { arc } from '../../src/geo/arc';
import type { Backing } from '../../src/story/model';
import { storyAt } from '../../src/story/dates/story-at';
import { versionsOf } from '../../src/story/dates/versions';
import { published } from '../support/published';

const flat = ['kind', 'basis', 'actors', 'claims', 'as_of', 'precision_km', 'method', 'source'];
const edtf = /^(\d{4}(-\d\d){0,2}|\.\.)?(\/(\d{4}(-\d\d){0,2}|\.\.)?)?$/;

/** Positive when counter-clockwise. */
const winding = (ring: readonly Position[]) =>
  ring.slice(1).reduce((sum, [x1, y1], index) => {
    const [x0, y0] = ring[index] as [number, number];
    return sum + x0 * (y1 as number) - (x1 as number) * y0;
  }, 0);

function polygonsOf({ geometry }: Feature): Position[][][] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
}

describe.each(published)('features.geojson of $slug', ({ story, read }) => {
  const collection = check(read('features.geojson'));
  const features = collection.type === 'FeatureCollection' ? (collection.features as Feature[]) : [];
  const versions = versionsOf(story);
  const of = (id: string) => versions[features.findIndex((one) => one.id === id)]?.feature;

  test('has each feature of the story, in its order, under its id, as of the first date', () => {
    const first = features.slice(0, story.features.length);
    expect(first.map(({ id }) => id)).toEqual(story.features.map(({ id }) => id));
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  });

  test('has each way that a feature is as of some date, with the dates', () => {
    for (const { id, date } of story.situations ?? []) {
      const now = features.filter(({ properties }) => !properties?.['at'] || properties['at'].includes(date));
      const holders = now.map((one) => [String(one.id).replace(/@.*/, ''), one.properties?.['holder']]);
      const expected = storyAt(story, id).features.map((one) => [
        one.id,
        one.kind === 'zone' ? ('actor' in one.holder ? one.holder.actor : one.holder.kind) : undefined,
      ]);
      expect(new Map(holders as [string, unknown][])).toEqual(new Map(expected as [string, unknown][]));
      expect(now.map((one) => one.geometry)).toEqual(
        expect.arrayContaining(storyAt(story, id).features.map((one) => one.geometry)),
      );
    }
  });

  test('has some features', () => {
    expect(features.length).toBeGreaterThan(8);
  });

  test('has flat properties: those that are promised, names by language, and no others', () => {
    for (const { id, properties } of features) {
      const kind = of(String(id))?.kind;
      const own = kind === 'zone' ? ['holder'] : kind === 'backing' ? ['status'] : [];
      const dates = versions.find(({ feature }) => feature === of(String(id)))?.at ? ['at'] : [];
      const names = story.languages.map((language) => `name:${language}`);
      expect(Object.keys(properties ?? {}).sort(), String(id)).toEqual(
        [...flat, ...own, ...names, ...dates].sort(),
      );
      for (const value of Object.values(properties ?? {}).flat()) {
        expect(['string', 'number'], String(id)).toContain(typeof value);
      }
    }
  });

  test('says of each feature what the story says', () => {
    for (const { id, properties, geometry } of features) {
      const feature = of(String(id));
      expect(properties).toMatchObject({
        kind: feature?.kind,
        basis: feature?.basis,
        claims: feature?.claims,
        as_of: feature?.outline.asOf,
        precision_km: feature?.outline.precisionKm,
        method: feature?.outline.method,
      });
      for (const language of story.languages) {
        expect(properties?.[`name:${language}`]).toBe(feature?.name[language]);
      }
      expect(geometry).toEqual(feature?.geometry);
    }
  });

  test('names where an outline comes from in one language: that of the first translation', () => {
    const language = story.languages[1] as string;
    for (const { id, properties } of features) {
      const source = story.sources.find((one) => one.id === of(String(id))?.outline.source);
      expect(properties?.source, String(id)).toBe(source?.name[language]);
    }
  });

  test('names actors and holders that the story knows, and dates in EDTF', () => {
    const actors = story.actors.map(({ id }) => id);
    for (const { properties } of features) {
      expect(actors).toEqual(expect.arrayContaining(properties?.actors));
      if (properties?.holder) expect([...actors, 'mixed', 'contested']).toContain(properties.holder);
      if (['zone', 'influence', 'backing', 'meeting'].includes(properties?.kind)) {
        expect(properties?.actors.length).toBeGreaterThan(0);
      }
      expect(properties?.as_of).toMatch(edtf);
      expect(properties?.source).not.toBe('');
    }
  });

  test('follows the right-hand rule', () => {
    const polygons = features.flatMap(polygonsOf);
    expect(polygons.length).toBeGreaterThan(2);
    for (const [outer, ...holes] of polygons) {
      expect(winding(outer as Position[])).toBeGreaterThan(0);
      for (const hole of holes) expect(winding(hole)).toBeLessThan(0);
    }
  });
});

test('an arc over the antimeridian is published as two lines, as RFC 7946 wants it', () => {
  const [{ story }] = published as [(typeof published)[number]];
  const backing = story.features.find(({ kind }) => kind === 'backing') as Backing;
  const geometry = arc([-121.4944, 38.5816], [121.5654, 25.033]);
  const collection = publishFeatures({ ...story, features: [{ ...backing, geometry }] });
  const [feature] = (check(JSON.stringify(collection)) as FeatureCollection<MultiLineString>).features;
  expect(feature?.geometry.type).toBe('MultiLineString');
  const lons = feature?.geometry.coordinates.flat().map(([lon = 999]) => lon) ?? [];
  expect([Math.min(...lons), Math.max(...lons)]).toEqual([-180, 180]);
});
