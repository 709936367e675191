import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder, packageJson } from '../../packages';
import type { Place } from './places';

/** A time zone or a folder of such, as CLDR nests them. */
type Zones = { readonly [key: string]: Zones | string };

/** Names of the towns after which time zones are called, by the zone, such as `Africa/Khartoum`. */
function exemplarsIn(language: string): Map<string, string> {
  const file = join(packageFolder('exemplars'), `main/${language}/timeZoneNames.json`);
  const found = new Map<string, string>();
  if (!existsSync(file)) return found;
  const whole = JSON.parse(readFileSync(file, 'utf8')).main[language].dates.timeZoneNames.zone as Zones;
  const walk = (zones: Zones, path: string): void => {
    const city = zones['exemplarCity'];
    if (typeof city === 'string') found.set(path, city);
    for (const [key, inner] of Object.entries(zones)) {
      if (typeof inner !== 'string') walk(inner, path ? `${path}/${key}` : key);
    }
  };
  walk(whole, '');
  return found;
}

interface ZoneRow {
  readonly _alias?: string;
}

/** Two-letter code of each zone's country: the first letters of its short code. */
function countryOfZones(): [zone: string, country: string][] {
  const file = packageJson<{ keyword: { u: { tz: Record<string, ZoneRow> } } }>(
    'zones',
    'bcp47/timezone.json',
  );
  return Object.entries(file.keyword.u.tz).flatMap(([code, { _alias = '' }]) =>
    _alias.split(' ').map((zone): [string, string] => [zone, code.slice(0, 2).toUpperCase()]),
  );
}

const plainly = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^a-z]/giu, '')
    .toLowerCase();

/** Names of zones' towns in the languages, by GeoNames id: CLDR's, which are kept with care. */
export function exemplarNames(
  places: readonly Place[],
  languages: readonly string[],
): Map<number, Record<string, string>> {
  const english = exemplarsIn('en');
  const byName = new Map<string, Place>();
  for (const place of places) {
    for (const name of new Set([place.plain, place.name].map(plainly))) {
      const key = `${place.country}/${name}`;
      const known = byName.get(key);
      if (!known || known.population < place.population) byName.set(key, place);
    }
  }
  const idOfZone = countryOfZones().flatMap(([zone, country]): [string, number][] => {
    const names = [english.get(zone) ?? '', zone.split('/').at(-1) ?? ''];
    const place = names.map((name) => byName.get(`${country}/${plainly(name)}`)).find(Boolean);
    return place ? [[zone, place.id]] : [];
  });
  const found = new Map<number, Record<string, string>>();
  for (const language of languages) {
    const names = exemplarsIn(language);
    for (const [zone, id] of idOfZone) {
      const name = names.get(zone);
      if (name) found.set(id, { ...found.get(id), [language]: name });
    }
  }
  return found;
}
