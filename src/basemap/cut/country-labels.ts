import type { Feature, Point } from 'geojson';
import type { CountriesFile, CountryRow, CountrySpot } from '../world/countries';
import { alpha2 } from '../world/iso';
import { ownLanguage } from '../world/names';
import type { Around } from './around';
import { rankBySize, roomyZoom } from './label-zoom';
import { holds, reach, widened } from './view';

/** Countries smaller than this are named near the focus only, km. */
const smallCountry = 120;
/** From so many zooms before the first view on, a country's name stands in what the view shows of it. */
const nearFrom = 0.6;

/** Notes in brackets, which a short name does without. */
const notes = /\s*[(（].*?[)）]/gu;

/** Its name in the words of the project, or of Intl. */
const nameIn = (language: string, [code, , , , words]: CountryRow): string => {
  const known = words[new Intl.Locale(language).language];
  if (known) return known;
  const found = new Intl.DisplayNames([language, 'en'], { type: 'region', style: 'short' }).of(
    alpha2(code) ?? code,
  );
  return (found ?? code).replace(notes, '');
};

const labelAt = (
  [x, y, room]: CountrySpot,
  properties: Record<string, unknown>,
  zooms: { minzoom: number; maxzoom?: number },
): Feature<Point> => ({
  type: 'Feature',
  properties: { kind: 'country', ...properties, ...zooms, room },
  geometry: { type: 'Point', coordinates: [x / 1000, y / 1000] },
});

function countryLabels(row: CountryRow, setting: Around): Feature<Point>[] {
  const [code, extent, place, byCell] = row;
  const { languages, view, drawn } = setting;
  const shown = widened(view.bounds, drawn.focus.sizeKm * 0.12);
  const away = drawn.focus.distanceTo(place[0] / 1000, place[1] / 1000);
  if (extent < smallCountry && away > reach(drawn.focus)) return [];
  const own = nameIn(ownLanguage(alpha2(code) ?? '') ?? 'en', row);
  const names = [...new Set([...languages, 'en'])].map((language) => [
    `name:${language}`,
    nameIn(language, row),
  ]);
  const properties = { name: own, ...Object.fromEntries(names), rank: rankBySize(extent) };
  const minzoom = roomyZoom(
    names.map(([, name]) => name as string),
    place[1] / 1000,
    Math.max(1, extent),
  );
  const best = byCell
    .filter(([x, y]) => holds(shown, x / 1000, y / 1000))
    .sort((a, b) => b[2] - a[2])
    .find(Boolean);
  if (holds(shown, place[0] / 1000, place[1] / 1000) || !best)
    return [labelAt(place, properties, { minzoom })];
  const change = Math.max(minzoom, Math.round((view.zoom - nearFrom) * 10) / 10);
  return [
    ...(change > minzoom ? [labelAt(place, properties, { minzoom, maxzoom: change })] : []),
    labelAt(best, properties, { minzoom: change }),
  ];
}

/** Names of countries: each where it stands by itself, or where the first view shows a part of it. */
export async function cutCountryLabels(setting: Around): Promise<Feature<Point>[]> {
  const { countries } = (await setting.read('countries.json')) as CountriesFile;
  return countries.toSorted((a, b) => b[1] - a[1]).flatMap((row) => countryLabels(row, setting));
}
