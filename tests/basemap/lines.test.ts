import { bboxClip, booleanPointInPolygon, lineString, nearestPointOnLine } from '@turf/turf';
import type { Feature, MultiLineString, MultiPolygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { featuresOf, linesOf } from './read';

const borders = featuresOf('borders.geojson');
const [syria] = featuresOf('territory.geojson');
const mainland =
  syria?.geometry.type === 'MultiPolygon' ? (syria.geometry.coordinates[0] as Position[][]) : [];
const outlineRing = mainland[0] ?? [];

describe('borders', () => {
  test('say what each line is', () => {
    const statuses = new Set(borders.map(({ properties }) => properties.status));
    expect([...statuses].sort()).toEqual(['border', 'disputed', 'line-of-occupation']);
    const unnamed = borders.filter(
      ({ properties }) => properties.status !== 'border' && !properties['name:en'],
    );
    expect(unnamed).toEqual([]);
  });

  test.each([
    ['1974 disengagement line', 'line-of-occupation'],
    ['Occupied Golan', 'disputed'],
    ['1949 armistice line', 'disputed'],
    ['Green Line, Cyprus', 'disputed'],
    ['Crimea', 'disputed'],
    ['Kosovo', 'disputed'],
  ])('have %s as %s', (name, status) => {
    const found = borders.filter(({ properties }) => properties['name:en'] === name);
    expect(found.map(({ properties }) => properties.status)).toEqual([status]);
  });

  test('draw each edge once', () => {
    const edges = borders.flatMap(({ geometry }) =>
      linesOf(geometry).flatMap((line) =>
        line.slice(1).map((to, at) => [String(line[at]), String(to)].sort().join(' ')),
      ),
    );
    expect(edges.length - new Set(edges).size).toBe(0);
  });

  test('leave no gap around Syria but its coast', () => {
    const vertices = new Set(borders.flatMap(({ geometry }) => linesOf(geometry).flat().map(String)));
    const missing = outlineRing.filter((position) => !vertices.has(String(position)));
    const inland = missing.filter(([x = 0, y = 0]) => x > 36.05 || y < 34.6 || y > 35.94);
    expect(inland).toEqual([]);
  });
});

describe('governorates', () => {
  const features = featuresOf('areas.geojson');

  test('have a label for each of the fourteen', () => {
    const labels = features.filter(({ properties }) => properties.kind === 'label');
    expect(labels).toHaveLength(14);
    expect(labels.every(({ properties }) => properties['name:ar']?.startsWith('محافظة '))).toBe(true);
  });

  test('have lines that end on another line or on the border, to 0.2 km', () => {
    const lines = features.flatMap(({ geometry }) => linesOf(geometry));
    const away = (end: Position, line: Position[]): number =>
      nearestPointOnLine(lineString(line), end).properties.pointDistance;
    const loose = lines.flatMap((line) =>
      [line[0] as Position, line.at(-1) as Position].filter((end) => {
        const isRing = String(line[0]) === String(line.at(-1));
        return (
          !isRing &&
          ![...lines.filter((other) => other !== line), outlineRing].some((other) => away(end, other) < 0.2)
        );
      }),
    );
    expect(loose).toEqual([]);
  });
});

test('the Dead Sea and the Jordan have one line of border', () => {
  const plain = borders.find(({ properties }) => properties.status === 'border');
  const lines = linesOf(plain?.geometry as MultiLineString);
  const crossing = lines.filter(
    (line) => linesOf(bboxClip(lineString(line), [35.3, 31.9, 35.7, 32.4]).geometry).flat().length > 1,
  );
  expect(crossing.length).toBeGreaterThan(0);
});

describe('the land', () => {
  const [land] = featuresOf('land.geojson') as Feature<MultiPolygon>[];

  test.each([
    ['Washington', -77.04, 38.9],
    ['Bogota', -74.07, 4.71],
    ['Cayenne', -52.6, 4.5],
    ['Cape Town', 19, -33.5],
    ['Taiwan', 121, 23.8],
    ['Tokyo', 139, 36],
    ['Svalbard', 17, 78.5],
  ])('is under %s', (_place, lon, lat) => {
    expect(booleanPointInPolygon([lon, lat], land as Feature<MultiPolygon>)).toBe(true);
  });

  test.each([
    ['the Atlantic', -40, 40],
    ['the Pacific', -150, 20],
  ])('is not under %s', (_place, lon, lat) => {
    expect(booleanPointInPolygon([lon, lat], land as Feature<MultiPolygon>)).toBe(false);
  });
});
