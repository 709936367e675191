import type { Polygon, Position } from 'geojson';
import { wrapped } from '../../geo/antimeridian';
import { turnAround, unwrappedBounds } from '../../geo/turns';
import { pointWithin, ringsHold } from '../../geo/partition/ring';
import { toDegrees, toGrid } from '../../geo/partition/grid';
import { isGeojson } from '../../story/files/file-names';
import { jsonText } from '../../story/files/draft/json-text';
import type { StoryFile } from '../../story/schema';
import type { WrittenFeature } from '../desk/parsed';
import type { Files } from '../document/files';
import type { Edit } from '../document/history';
import { changed, itemsIn, jsonIn } from './in-files';
import { setValue } from '../../story/files/json/json-edits';
import { addFeature, removeFeature } from './parts';

type Kind = WrittenFeature['properties']['kind'];

/** The files that features of each kind go into. */
const fileOf: Readonly<Record<Kind, string>> = {
  place: 'places.geojson',
  zone: 'zones.geojson',
  route: 'routes.geojson',
  influence: 'influence.geojson',
  backing: 'backings.geojson',
  meeting: 'meetings.geojson',
  event: 'events.geojson',
};
export const frontsFile = 'fronts.geojson';

/** The files with one for features, where it is not there yet. */
function withCollection(files: Files, name: string): Files {
  if (files.has(name)) return files;
  const schema = name === frontsFile ? 'fronts' : 'features';
  const file = { $schema: `../../schema/${schema}.schema.json`, type: 'FeatureCollection', features: [] };
  return new Map(files).set(name, jsonText(file));
}

/** Adds something to the map, in the file of its kind. */
export function addToMap(feature: WrittenFeature): Edit {
  const file = fileOf[feature.properties.kind];
  const { label, run } = addFeature(feature, file);
  return { label, run: (files) => run(withCollection(files, file)) };
}

export interface WrittenFront {
  readonly id: string;
  readonly geometry: { readonly type: 'LineString'; readonly coordinates: readonly Position[] };
  readonly properties: { readonly precisionKm: number; readonly note?: Readonly<Record<string, string>> };
}

/** Adds a line that cuts the territory; a situation that lists its fronts lists it too. */
export const addFront = (id: string, coordinates: readonly Position[], precisionKm: number): Edit => ({
  label: { code: 'add-front', values: { id } },
  run: (files) => {
    const feature = {
      type: 'Feature',
      id,
      geometry: { type: 'LineString', coordinates },
      properties: { precisionKm },
    };
    const there = withCollection(files, frontsFile);
    const count = itemsIn(there, frontsFile, 'features').length;
    const added = changed(there, frontsFile, (text) => setValue(text, ['features', count], feature));
    return withFronts(added, (fronts) => [...fronts, id]);
  },
});

/** Takes a front away, and its id out of the situations. */
export function removeFront(files: Files, id: string): Edit {
  const { run } = removeFeature(files, id);
  return {
    label: { code: 'remove-front', values: { id } },
    run: (now) => withFronts(run(now), (fronts) => fronts.filter((one) => one !== id)),
  };
}

function withFronts(files: Files, change: (fronts: readonly string[]) => readonly string[]): Files {
  const { situations = [] } = (jsonIn(files, 'story.json') ?? {}) as Partial<StoryFile>;
  return situations.reduce(
    (now, { fronts }, index) =>
      fronts
        ? changed(now, 'story.json', (text) =>
            setValue(text, ['situations', index, 'fronts'], change(fronts)),
          )
        : now,
    files,
  );
}

export const holdsPoint = (part: Polygon, point: Position): boolean =>
  ringsHold(
    part.coordinates.map((ring) => ring.slice(0, -1).map(toGrid)),
    toGrid(point),
  );

/** A point well inside a part of the territory, degrees, with four decimals (11 m). */
export function pointIn(part: Polygon): Position {
  const inside = toDegrees(pointWithin(part.coordinates.map((ring) => ring.slice(0, -1).map(toGrid))));
  const rounded = inside.map((degrees) => Math.round(degrees * 1e4) / 1e4);
  return holdsPoint(part, rounded) ? rounded : inside;
}

/** Zones of a document, as they are written. */
export const zonesOf = (files: Files): WrittenFeature[] =>
  [...files.keys()]
    .filter((name) => isGeojson(name) && name !== frontsFile)
    .flatMap((name) => itemsIn(files, name, 'features') as unknown as WrittenFeature[])
    .filter(({ properties, geometry }) => properties?.kind === 'zone' && geometry?.type === 'MultiPoint');

/** Moves positions to where the parts of the territory are: the world has an edge where the story has none. */
export function turnOf(files: Files): (position: Position) => Position {
  const { views } = (jsonIn(files, 'story.json') ?? {}) as Partial<StoryFile>;
  return views ? turnAround(unwrappedBounds(views.first)) : wrapped;
}
