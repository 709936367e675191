import fc from 'fast-check';
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { GeoJSONSourceDiff } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { dataDiff } from '../../../src/map/sources/data-diff';
import { runs } from '../../support/extent';

const ids = ['a', 'b', 'c', 'd', 'e'];
const points: readonly Point[] = [0, 1].map((lon) => ({ type: 'Point', coordinates: [lon, 0] }));

const feature = (id: string) =>
  fc
    .record(
      {
        row: fc.constantFrom('north', 'south'),
        name: fc.constantFrom('one', 'two'),
        at: fc.constantFrom(0, 1),
      },
      { requiredKeys: ['row', 'at'] },
    )
    .map(
      ({ at, ...properties }): Feature => ({
        type: 'Feature',
        geometry: points[at] as Point,
        properties: { id, ...properties },
      }),
    );

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/** Some of the features, in their order. */
const collections = fc
  .subarray(ids)
  .chain((some) => fc.tuple(...some.map(feature)))
  .map(collection);

/** As the engine documents it: what is removed, then what is added at the end, then what is written. */
function applied({ features }: FeatureCollection, { remove = [], add = [], update = [] }: GeoJSONSourceDiff) {
  const byId = new Map(features.map((one) => [String(one.properties?.['id']), one]));
  for (const id of remove) byId.delete(String(id));
  for (const one of add) byId.set(String(one.properties?.['id']), one);
  for (const { id, newGeometry, removeProperties = [], addOrUpdateProperties = [] } of update) {
    const one = byId.get(String(id)) as Feature;
    const properties = new Map(Object.entries(one.properties ?? {}));
    for (const key of removeProperties) properties.delete(key);
    for (const { key, value } of addOrUpdateProperties) properties.set(key, value);
    byId.set(String(id), {
      ...one,
      geometry: newGeometry ?? one.geometry,
      properties: Object.fromEntries(properties),
    });
  }
  return collection([...byId.values()]);
}

describe('a diff of data', () => {
  it('makes the one of the other, in its order, and says nothing of what stays', () => {
    fc.assert(
      fc.property(collections, collections, (before, after) => {
        const diff = dataDiff(before, after);
        if (!diff) return;
        expect(applied(before, diff)).toEqual(after);
        const touched = new Set(diff.update?.map(({ id }) => id));
        for (const one of before.features) {
          const same = after.features.some((other) => JSON.stringify(other) === JSON.stringify(one));
          if (same) expect(touched).not.toContain(one.properties?.['id']);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it('is there whenever what is new comes last', () => {
    fc.assert(
      fc.property(collections, collections, (before, more) => {
        const known = new Set(before.features.map(({ properties }) => properties?.['id'] as string));
        const added = more.features.filter(({ properties }) => !known.has(properties?.['id'] as string));
        const diff = dataDiff(before, collection([...before.features, ...added]));
        expect(diff).toEqual({ remove: [], add: added, update: [] });
      }),
      { numRuns: runs(300) },
    );
  });

  it('is not there where an id comes twice, or what stays has changed places', () => {
    const [a, b] = ['a', 'b'].map(
      (id): Feature => ({
        type: 'Feature',
        geometry: points[0] as Point,
        properties: { id },
      }),
    ) as [Feature, Feature];
    expect(dataDiff(collection([a, a]), collection([a]))).toBeUndefined();
    expect(dataDiff(collection([a, b]), collection([b, a]))).toBeUndefined();
    // What is new would be drawn above what it lies below.
    expect(dataDiff(collection([b]), collection([a, b]))).toBeUndefined();
  });
});
