import { lineString, pointToLineDistance } from '@turf/turf';
import type { Feature, Point, Position } from 'geojson';
import { type CountryRow, countryRows, type Zooms } from './names/country-names';
import { rankBySize, roomyZoom } from '../cut/label-zoom';
import { insideOf } from '../world/inside';
import { ringArea } from '../world/measure';
import type { Territory } from './territories';

type SeaRow = [
  longitude: number,
  latitude: number,
  rank: number,
  arabic: string,
  english: string,
  turkish: string,
  zooms?: Zooms,
];

const seas: readonly SeaRow[] = [
  [28.5, 33.8, 1, 'البحر الأبيض المتوسط', 'Mediterranean Sea', 'Akdeniz', { maxzoom: 5.5 }],
  [34.9, 34.85, 1, 'البحر الأبيض المتوسط', 'Mediterranean Sea', 'Akdeniz', { minzoom: 5.5 }],
  [34.5, 43.3, 1, 'البحر الأسود', 'Black Sea', 'Karadeniz'],
  [50.9, 41.6, 1, 'بحر قزوين', 'Caspian Sea', 'Hazar Denizi'],
  [37.8, 21.5, 1, 'البحر الأحمر', 'Red Sea', 'Kızıldeniz'],
  [51.4, 27.3, 2, 'الخليج', 'The Gulf', 'Basra Körfezi'],
  [36.7, 46.1, 4, 'بحر آزوف', 'Sea of Azov', 'Azak Denizi'],
  [25.1, 38.4, 3, 'بحر إيجة', 'Aegean Sea', 'Ege Denizi'],
  [19.5, 57.5, 2, 'بحر البلطيق', 'Baltic Sea', 'Baltık Denizi'],
  [62.5, 17.0, 2, 'بحر العرب', 'Arabian Sea', 'Umman Denizi'],
];

const point = (at: Position, properties: Feature['properties']): Feature<Point> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: at },
});

const named = (arabic: string, english: string, turkish: string) => ({
  'name:ar': arabic,
  'name:en': english,
  'name:tr': turkish,
});

const sea = ([longitude, latitude, rank, arabic, english, turkish, zooms]: SeaRow): Feature<Point> =>
  point([longitude, latitude], {
    kind: 'sea',
    ...named(arabic, english, turkish),
    rank,
    ...(rank > 1 && { minzoom: rank }),
    ...zooms,
  });

function country(row: CountryRow, territories: ReadonlyMap<string, Territory>): Feature<Point> {
  const [code, longitude, latitude, arabic, english, turkish, zooms] = row;
  const part = territories.get(code)?.polygons.find(([outer = []]) => insideOf(outer)([longitude, latitude]));
  if (!part) throw new Error(`The name of ${english} stands outside of ${code}.`);
  const extentKm = Math.sqrt(Math.abs(ringArea(part[0] ?? [])));
  const minzoom = Math.max(zooms?.minzoom ?? 0, roomyZoom([arabic, english, turkish], latitude, extentKm));
  return point([longitude, latitude], {
    kind: 'country',
    ...named(arabic, english, turkish),
    rank: rankBySize(extentKm),
    minzoom,
    ...(zooms?.maxzoom !== undefined && { maxzoom: zooms.maxzoom }),
    room: Math.floor(
      Math.min(...part.map((ring) => pointToLineDistance([longitude, latitude], lineString(ring)))),
    ),
  });
}

/**
 * Names of countries and seas. A zoom is of 512-pixel tiles: a label shows from minzoom to just below maxzoom. How
 * large a country is gives its name's rank, and the zoom from which it has room. `room` is how far a country's name can
 * be moved and is still in the country, km.
 */
export function labelFeatures(territories: readonly Territory[]): Feature<Point>[] {
  const byCode = new Map(territories.map((territory) => [territory.id, territory]));
  return [...countryRows.map((row) => country(row, byCode)), ...seas.map(sea)];
}
