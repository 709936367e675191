import { area, bbox, polygon } from '@turf/turf';
import type { Feature, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { partition } from '../../src/geo/partition/partition';
import type { StoryFolder } from '../../src/story/files/parse';
import { storyVersion } from '../../src/story/schema';
import { anywhere } from './tales/anywhere';
import type { Tale, TaleWords } from './tales/tale';

/** What is asked for of a story that a program makes: where it is, and what it may name. */
export interface Anywhere {
  readonly slug: string;
  readonly territory: readonly string[];
  /** Of the territory, degrees. */
  readonly outline: Polygon | MultiPolygon;
  /** West, south, east, north; where it is not the whole territory. */
  readonly first?: readonly [number, number, number, number];
  /** Towns of the territory, the largest first: three of them at least. */
  readonly towns: readonly Feature<Point>[];
  /** Where the northern side's backer sits. */
  readonly backer: Position;
  /** What it tells; without one, the same in English in three languages. */
  readonly tale?: Tale;
}

const english: Tale = {
  languages: ['en', 'ar', 'tr'],
  words: { en: anywhere, ar: anywhere, tr: anywhere },
  between: ' ',
};
const put = (value: number) => Math.round(value * 1e4) / 1e4;
const placed = (position: Position): [number, number] => [put(position[0] ?? 0), put(position[1] ?? 0)];

/**
 * A story of the least that makes a map: two zones, a front between them, a road by three towns, and a backing. The
 * front runs due east through the middle of the largest land, whatever lies there.
 */
export function storyAnywhere({
  slug,
  territory,
  outline,
  first,
  towns,
  backer,
  tale = english,
}: Anywhere): StoryFolder {
  const { languages, between } = tale;
  const [source, ...translations] = languages;
  const inAll = (words: (of: TaleWords, language: string) => string) =>
    Object.fromEntries(languages.map((code) => [code, words(tale.words[code] as TaleWords, code)]));
  const text = (key: Exclude<keyof TaleWords, 'sentences'>) => inAll((words) => words[key]);
  const box = bbox(outline) as [number, number, number, number];
  const [, south, , north] = box;
  const middle = middleOf(outline);
  const names = towns.map(({ properties }) => properties as Record<string, string>);
  const stops = towns
    .slice(0, 3)
    .toSorted((a, b) => (b.geometry.coordinates[1] ?? 0) - (a.geometry.coordinates[1] ?? 0));
  const label = (town: Feature<Point>) =>
    inAll((_, code) => String(town.properties?.[`name:${code}`] ?? town.properties?.['name']));
  const sentences = (tale.words[source] as TaleWords).sentences.map((exact, index) => ({
    id: `s${index + 1}`,
    exact,
  }));
  const written = `${sentences.map(({ exact }) => exact).join(between)}\n`;
  const sentenceIn = (id: string) =>
    inAll((words) => words.sentences[sentences.findIndex((one) => one.id === id)] ?? '');
  const claims = [
    ['c1', 'controls', ['north'], 's1'],
    ['c2', 'controls', ['south'], 's2'],
    ['c3', 'connects', ['north', 'south'], 's3'],
    ['c4', 'backs', ['neighbour', 'north'], 's4'],
  ] as const;
  const outlineOf = (method: string) => ({
    method,
    description: text('drawn'),
    asOf: '2031-03',
    source: 'program',
    precisionKm: Math.max(1, Math.round((north - south) * 2)),
  });
  const feature = (id: string, geometry: object | null, properties: object) => ({
    type: 'Feature',
    id,
    geometry,
    properties: { basis: 'article', ...properties },
  });
  const front = frontOf(box, middle);
  const pieces = piecesOf(outline, front, middle);
  const road = stops.map(({ geometry }) => placed(geometry.coordinates));
  const bounds = around(box, [...road, placed(backer)]);
  const files: Record<string, unknown> = {
    'story.json': {
      version: storyVersion,
      title: text('title'),
      summary: text('summary'),
      sources: [{ id: 'report', language: source, published: '2031-03', credit: text('invented') }],
      translations,
      territory,
      situations: [{ id: 'march', date: '2031-03' }],
      bounds,
      views: { first: first ?? margined(box), whole: bounds },
      speakers: [{ id: 'article', name: text('report'), description: text('voice') }],
      actors: [
        { id: 'north', name: text('northLeague'), kind: 'armed-groups', tint: 'green' },
        { id: 'south', name: text('southLeague'), kind: 'armed-groups', tint: 'ochre' },
        { id: 'neighbour', name: text('backer'), kind: 'state', tint: 'blue' },
      ],
      outlineSources: [{ id: 'program', name: text('program') }],
      gaps: [],
      topics: [],
      moments: [],
    },
    'sentences.json': {
      sentences: sentences.map((one) => ({
        ...one,
        speakers: ['article'],
        ...(one.id === 's5' && { noPlace: text('noPlace') }),
      })),
    },
    ...Object.fromEntries(
      translations.map((language) => [
        `translation.${language}.json`,
        {
          language,
          sentences: Object.fromEntries(sentences.map(({ id }) => [id, sentenceIn(id)[language]])),
        },
      ]),
    ),
    'claims.json': {
      claims: claims.map(([id, kind, actors, sentence]) => {
        const { exact } = sentences.find((one) => one.id === sentence) as (typeof sentences)[number];
        return {
          id,
          kind,
          speaker: 'article',
          mode: 'said',
          actors,
          ...(kind === 'backs' && { relation: { from: 'neighbour', to: ['north'] } }),
          statement: sentenceIn(sentence),
          quotes: [{ sentence, exact: exact.slice(0, -1), start: written.indexOf(exact) }],
        };
      }),
    },
    'fronts.geojson': {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'front',
          geometry: {
            type: 'LineString',
            coordinates: front.map(([lon = 0, lat = 0]) => [wrapped(lon), lat]),
          },
          properties: { precisionKm: outlineOf('drawn').precisionKm },
        },
      ],
    },
    'features.geojson': {
      type: 'FeatureCollection',
      features: [
        ...(['north', 'south'] as const).map((side) =>
          feature(
            `zone-${side}`,
            { type: 'MultiPoint', coordinates: pieces[side] },
            {
              kind: 'zone',
              name: text(side),
              claims: [side === 'north' ? 'c1' : 'c2'],
              holder: side,
              actors: [side],
              outline: outlineOf('cut-by-fronts'),
            },
          ),
        ),
        feature(
          'road',
          { type: 'LineString', coordinates: road },
          {
            kind: 'route',
            name: text('road'),
            short: text('roadShort'),
            claims: ['c3'],
            stops: stops.map((town, index) => ({ id: `stop-${index}`, name: label(town), at: road[index] })),
            stretches: [],
            outline: outlineOf('drawn'),
          },
        ),
        ...[stops[0], undefined].map((town, index) =>
          feature(
            index === 0 ? 'seat' : 'backer-seat',
            { type: 'Point', coordinates: town ? placed(town.geometry.coordinates) : placed(backer) },
            {
              kind: 'place',
              name: town ? label(town) : text('seat'),
              basis: 'context',
              reason: text('arcEnds'),
              claims: [],
              outline: outlineOf('gazetteer'),
            },
          ),
        ),
        feature('backing', null, {
          kind: 'backing',
          name: text('backing'),
          claims: ['c4'],
          backer: 'neighbour',
          backed: 'north',
          from: 'backer-seat',
          to: 'seat',
          outline: outlineOf('computed'),
        }),
      ],
    },
  };
  if (names.length < 3) throw new Error(`${slug}: found ${names.length} towns; expected three at least`);
  return {
    slug,
    files: new Map([
      [`source.${source}.txt`, written],
      ...Object.entries(files).map(([name, value]): [string, string] => [
        name,
        JSON.stringify(value, null, 1),
      ]),
    ]),
  };
}

/** The middle latitude of the largest land, off any round number. */
function middleOf(outline: Polygon | MultiPolygon): number {
  const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  const [largest] = polygons.map((rings) => polygon(rings)).sort((a, b) => area(b) - area(a));
  const [, low, , high] = bbox(largest ?? outline);
  return put((low + high) / 2 + 0.00037);
}

type Box = readonly [number, number, number, number];

const margined = ([west, south, east, north]: Box): Box => {
  const [x, y] = [(east - west) * 0.06, (north - south) * 0.06];
  return [put(west - x), put(south - y), wrapped(put(east + x)), put(north + y)];
};

const wrapped = (lon: number) => (lon > 180 ? put(lon - 360) : lon);

function around(box: Box, positions: readonly (readonly [number, number])[]): Box {
  const isCrossing = box[2] > 180;
  const lons = positions.map(([lon]) => (isCrossing && lon < 0 ? lon + 360 : lon));
  const lats = positions.map(([, lat]) => lat);
  return margined([
    Math.min(box[0], ...lons),
    Math.min(box[1], ...lats),
    Math.max(box[2], ...lons),
    Math.max(box[3], ...lats),
  ]);
}

/** Due east, from just outside of the territory to just outside. */
function frontOf([west, , east]: Box, latitude: number): [number, number][] {
  const steps = 40;
  const [from, width] = [west - 0.05, east - west + 0.1];
  return Array.from({ length: steps + 1 }, (_, step) => [put(from + (width * step) / steps), latitude]);
}

/** A point in each piece into which the front cuts the territory, north and south of it. */
function piecesOf(outline: Polygon | MultiPolygon, front: Position[], middle: number) {
  const { problems } = partition(
    outline,
    [{ id: 'front', line: { type: 'LineString', coordinates: front } }],
    [],
  );
  const points = problems.flatMap((problem) => (problem.kind === 'face-without-seed' ? [problem.point] : []));
  const [north, south] = [true, false].map((isNorth) =>
    points
      .filter(([, lat = 0]) => lat > middle === isNorth)
      .map(([lon = 0, lat = 0]): [number, number] => [wrapped(lon), lat]),
  );
  return { north: north ?? [], south: south ?? [] };
}
