import type { Position } from 'geojson';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Territories } from '../../../compile/compile';
import { turnGeometry } from '../../../compile/turn';
import { cutZones } from '../../../compile/zones';
import { inSituation } from '../../../compile/situation';
import { turnAround, unwrappedBounds } from '../../../geo/turns';
import { wrapped } from '../../../geo/antimeridian';
import { parseStory, type ParsedStory } from '../../../story/files/parse';
import { territoryKey } from '../../../story/territory';
import type { Bounds } from '../../../story/model';
import { type Files, folderOf } from '../../document/files';
import type { Ground } from './ground';

/** What of a story the shapes of a file have to fit to. */
export interface StoryState {
  readonly parsed: ParsedStory;
  readonly bounds: Bounds;
  /** Positions as the ground has them, on the side of the antimeridian where the story is. */
  readonly turn: (at: Position) => Position;
  /** And back, as they are written. */
  readonly written: (at: Position) => Position;
  /** None where the land could not be had. */
  readonly ground?: Ground | undefined;
  /** Ids that are in use. */
  readonly taken: readonly string[];
  /** Positions of fronts and routes, and of areas of influence. */
  readonly linePositions: number;
  readonly areaPositions: number;
  readonly features: number;
}

export const parsedOf = (slug: string, files: Files): ParsedStory | undefined =>
  parseStory(folderOf(slug, files)).parsed;

export function stateOf(parsed: ParsedStory, territories: Territories | undefined): StoryState {
  const { value: story } = parsed.story;
  const written = parsed.features.flatMap(({ value }) => value.features);
  const fronts = parsed.fronts.value.features;
  const { first } = story.views;
  const turn = turnAround(unwrappedBounds(first));
  const isLine = (geometry: { type: string } | null) => geometry?.type === 'LineString';
  const routes = written.filter(({ geometry }) => isLine(geometry));
  return {
    parsed,
    bounds: story.bounds,
    turn,
    written: (at) => {
      const [lon = 0, lat = 0] = wrapped(at);
      return [Math.round(lon * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6];
    },
    ground: groundOf(parsed, territories),
    taken: [
      ...[story.actors, story.speakers, story.outlineSources, story.gaps, parsed.claims.value.claims]
        .flat()
        .map(({ id }) => id),
      ...[...written, ...fronts].map(({ id }) => id),
    ],
    linePositions: [...routes, ...fronts].reduce(
      (sum, { geometry }) => sum + (geometry?.type === 'LineString' ? geometry.coordinates.length : 0),
      0,
    ),
    areaPositions: [...written, ...parsed.territory.flatMap(({ value }) => value.features)].reduce(
      (sum, { geometry }) =>
        sum +
        (geometry?.type === 'Polygon'
          ? geometry.coordinates.flat().length
          : geometry?.type === 'MultiPolygon'
            ? geometry.coordinates.flat(2).length
            : 0),
      0,
    ),
    features: written.length,
  };
}

function groundOf(parsed: ParsedStory, territories: Territories | undefined): Ground | undefined {
  const { territory: names, views } = parsed.story.value;
  const [own] = parsed.territory.flatMap(({ value }) => value.features);
  const countries = territories?.get(territoryKey(names));
  const territory: Polygon | MultiPolygon | undefined = own
    ? turnGeometry(views.first)(own.geometry as Polygon | MultiPolygon)
    : countries?.outline;
  if (!territory) return undefined;
  const turn = turnAround(unwrappedBounds(views.first));
  const dated = inSituation(parsed, 0);
  return {
    territory,
    fronts: dated.fronts.value.features.map(({ id, geometry }) => ({
      id,
      line: geometry.coordinates.map(turn),
    })),
    seeds: dated.features
      .flatMap(({ value }) => value.features)
      .flatMap(({ id, geometry }) =>
        geometry?.type === 'MultiPoint'
          ? geometry.coordinates.map((at) => ({ zone: id, point: turn(at) }))
          : [],
      ),
    zones: cutZones(dated, territory, own ? undefined : countries?.borders).zones,
  };
}
