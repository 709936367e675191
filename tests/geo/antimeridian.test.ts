import type { Feature, FeatureCollection, LineString, Point, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { sources } from '../../src/cartography/sources';
import { splitAtAntimeridian, wrapped } from '../../src/geo/antimeridian';
import { arc } from '../../src/geo/arc';
import type { Backing } from '../../src/story/model';
import { story } from '../support/stories';

const california: Position = [-121.4944, 38.5816];
const taiwan: Position = [121.5654, 25.033];
const lons = ({ coordinates }: LineString) => coordinates.map(([lon]) => lon as number);

describe('an arc between two places on either side of the antimeridian', () => {
  it.each([
    ['from California to Taiwan', california, taiwan, [-238.4346, -121.4944]],
    ['from Taiwan to California', taiwan, california, [121.5654, 238.5056]],
  ] as const)('goes over the Pacific %s', (_way, from, to, [west, east]) => {
    const line = arc(from, to);
    expect(line.coordinates[0]).toEqual(from);
    expect(wrapped(line.coordinates.at(-1) as Position)[0]).toBeCloseTo(to[0] as number, 4);
    expect(Math.min(...lons(line))).toBeCloseTo(west, 4);
    expect(Math.max(...lons(line))).toBeCloseTo(east, 4);
  });

  it('is cut there, on one latitude, and wrapped', () => {
    const cut = splitAtAntimeridian(arc(california, taiwan));
    if (cut.type !== 'MultiLineString') throw new Error(`found a ${cut.type}; expected two lines`);
    const [first, second] = cut.coordinates as [Position[], Position[]];
    expect(cut.coordinates).toHaveLength(2);
    expect([first[0], wrapped(second.at(-1) as Position)[1]]).toEqual([california, taiwan[1]]);
    expect([first.at(-1)?.[0], second[0]?.[0]]).toEqual([-180, 180]);
    expect(first.at(-1)?.[1]).toBe(second[0]?.[1]);
    expect(cut.coordinates.flat().every(([lon = 999]) => Math.abs(lon) <= 180)).toBe(true);
    expect(second.every(([lon = 0]) => lon > 121)).toBe(true);
  });
});

describe('a line that does not cross the antimeridian', () => {
  it.each([
    ['between two places of one side', [-77.04, 38.9], [36.3, 33.5]],
    ['half way around the globe', [-90, 10], [90, 20]],
  ])('stays as it is: %s', (_what, from, to) => {
    const line = arc(from, to);
    expect(splitAtAntimeridian(line)).toBe(line);
    expect(line.coordinates.at(-1)).toEqual(to);
  });

  it('stays one line where it only begins or ends on it', () => {
    const line = (...coordinates: Position[]): LineString => ({ type: 'LineString', coordinates });
    expect(splitAtAntimeridian(line([170, 1], [180, 2]))).toEqual(line([170, 1], [180, 2]));
    expect(splitAtAntimeridian(line([180, 2], [170, 1]))).toEqual(line([180, 2], [170, 1]));
  });
});

it('the map has such an arc in two parts, and its head where it arrives, pointing as it flies', () => {
  const backing = story.features.find((feature): feature is Backing => feature.kind === 'backing') as Backing;
  const dataOf = (from: Position, to: Position) => {
    const features = [{ ...backing, geometry: arc(from, to) }];
    const made = sources({ ...story, features, frontEdges: [] }, () => '');
    return (name: string) => (made[name] as { data: FeatureCollection }).data.features[0] as Feature<Point>;
  };
  const westward = dataOf(california, taiwan);
  expect(westward('backings').geometry.type).toBe('MultiLineString');
  const head = westward('arrowheads');
  const [lon = 0, lat = 0] = head.geometry.coordinates;
  expect([lon, lat]).toEqual([expect.closeTo(121.5654, 4), 25.033]);
  expect(Math.sin((head.properties?.['bearing'] * Math.PI) / 180)).toBeLessThan(0);
  const eastward = dataOf(taiwan, california)('arrowheads');
  expect(Math.sin((eastward.properties?.['bearing'] * Math.PI) / 180)).toBeGreaterThan(0);
});
