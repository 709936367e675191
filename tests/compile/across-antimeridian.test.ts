import { bbox, coordAll } from '@turf/turf';
import type { Feature, MultiPolygon, Point, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { compileStory } from '../../src/compile/compile';
import { publishFeatures } from '../../src/publish/features';
import { publishIndex, withEdition } from '../../src/publish/publish';
import type { Bounds } from '../../src/story/model';
import { territoryKey } from '../../src/story/territory';
import { frameOf } from '../../src/vector/frame';
import { withEdit } from '../support/edits';
import { fixtureFolder, fixtureTerritories } from '../support/fixture';
import { storyAnywhere } from '../support/story-anywhere';

/** Two islands, of which one lies on both sides, as the ground of such a story has them. */
const outline: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [177, -18],
        [183, -18],
        [183, -16],
        [177, -16],
        [177, -18],
      ],
    ],
    [
      [
        [184, -17.3],
        [184.5, -17.3],
        [184.5, -16.5],
        [184, -16.5],
        [184, -17.3],
      ],
    ],
  ],
};
const town = (name: string, at: Position): Feature<Point> => ({
  type: 'Feature',
  properties: { name },
  geometry: { type: 'Point', coordinates: at },
});
const folder = storyAnywhere({
  slug: 'across',
  territory: ['FJI'],
  outline,
  first: [176, -19, -174, -15],
  towns: [town('West', [178, -16.5]), town('East', [-178, -16.6]), town('South', [-179, -17.5])],
  backer: [170, -17],
});
const { story, problems } = compileStory(folder, new Map([[territoryKey(['FJI']), { outline }]]));
if (!story) throw new Error('The story across the antimeridian does not compile.');
const lonsOf = (geometry: object) => coordAll(geometry as Point).map(([lon = 0]) => lon);
const of = (id: string) => story.features.find((feature) => feature.id === id)?.geometry ?? {};

describe('a story across the antimeridian', () => {
  it('breaks no rule', () => {
    expect(problems).toEqual([]);
  });

  it('has zones, roads and places in one piece, with longitudes that run on', () => {
    expect(bbox(of('zone-north') as MultiPolygon).map(Math.round)).toEqual([177, -17, 185, -16]);
    expect(lonsOf(of('road'))).toEqual([178, 182, 181]);
    expect(story.views.first).toEqual([176, -19, 186, -15]);
  });

  it('is published cut at 180 degrees, within them', () => {
    const { features } = publishFeatures(story);
    const lons = features.flatMap(({ geometry }) => (geometry ? lonsOf(geometry) : []));
    expect(Math.max(...lons.map(Math.abs))).toBe(180);
    const north = features.find(({ id }) => id === 'zone-north')?.geometry as MultiPolygon;
    expect(north.coordinates.map((rings) => rings.flat().some(([lon = 0]) => lon < 0))).toEqual([
      false,
      true,
      true,
    ]);
    const [entry] = JSON.parse(publishIndex([withEdition(story)])) as { bounds: Bounds }[];
    expect(entry?.bounds[0]).toBeGreaterThan(entry?.bounds[2] as number);
  });

  it('is drawn without an engine where it is seen, the ground on either side with it', () => {
    const frame = frameOf(story.views.first);
    const [x] = frame.project([-178, -17]);
    expect(x / frame.width).toBeCloseTo(0.6, 5);
    expect(frame.project([182, -17])[0]).toBe(x);
    const square = (west: number) => ({
      type: 'Polygon' as const,
      coordinates: [
        [
          [west, -17],
          [west + 1, -17],
          [west + 1, -16],
          [west, -16],
          [west, -17],
        ],
      ],
    });
    expect(frame.lines(square(-178))).toEqual(frame.lines(square(182)));
    expect(frame.lines(square(-178))).not.toEqual([]);
  });
});

it('bounds whose sides were exchanged do not cross the antimeridian', () => {
  const [west, south, east, north] = JSON.parse(fixtureFolder.files.get('story.json') ?? '')
    .bounds as number[];
  const written = `[${west}, ${south}, ${east}, ${north}]`;
  const exchanged = withEdit(
    fixtureFolder,
    'story.json',
    `"bounds": ${written}`,
    `"bounds": [${east}, ${south}, ${west}, ${north}]`,
  );
  const codes = compileStory(exchanged, fixtureTerritories).problems.map(({ code }) => code);
  expect(codes).toContain('no-box');
});
