import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AreasFile, areasOf } from '../../basemap/world/areas';
import type { CountriesFile } from '../../basemap/world/countries';
import type { DisputedFile } from '../../basemap/world/disputed';
import { alpha2 } from '../../basemap/world/iso';
import type { Names } from '../../basemap/world/names';
import { capitalNamesPath, capitalsPath, type TownsFile, townsOf } from '../../basemap/world/towns';
import { groupBy } from '../../story/group-by';
import { type PlaceNames, placeNamesPath, type WorldPlaces, worldPlacesPath } from '../../story/places/files';

interface Named {
  readonly position: readonly number[];
  readonly names: Names;
}

/** The files with the world's places and their names, by path, from the folder of the world's ground. */
export function gazetteerFiles(worldFolder: string): Map<string, string> {
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(worldFolder, name), 'utf8')) as T;
  const inFolder = (folder: string) =>
    readdirSync(join(worldFolder, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map(({ name }) => name)
      .sort();

  const townNames = inFolder('towns').filter((name) => `towns/${name}` !== capitalsPath);
  const towns = inOrder(
    [...townNames.map((name) => `towns/${name}`), capitalsPath].flatMap((name) =>
      townsOf(read<TownsFile>(name)),
    ),
    ({ country }) => country,
  );
  const areas = inOrder(
    inFolder('areas').flatMap((name) => areasOf(read<AreasFile>(`areas/${name}`))),
    ({ code }) => code.slice(0, 2),
  );
  const countries = read<CountriesFile>('countries.json').countries.flatMap(([three, , [x, y], , names]) => {
    const code = alpha2(three);
    return code ? [{ code, position: [x / 1000, y / 1000], names }] : [];
  });
  const disputed = read<DisputedFile>('disputed.json').areas.map(({ id, names, at, territory = '' }) => ({
    id,
    names,
    position: at,
    country: alpha2(territory) ?? '',
  }));

  const capitalNames = new Map(
    inFolder('towns/capitals').map((name) => {
      const language = name.replace('.json', '');
      return [language, read<Names>(capitalNamesPath(language))] as const;
    }),
  );
  const sorts = { towns, areas, countries, disputed };
  const all: readonly Named[] = Object.values(sorts).flat();
  const languages = [
    ...new Set([...all.flatMap(({ names }) => Object.keys(names)), ...capitalNames.keys()]),
  ].sort();

  const world: WorldPlaces = {
    languages,
    towns: {
      countries: [...groupBy(towns, ({ country }) => country)].map(([code, { length }]) => [code, length]),
      ids: towns.map(({ id }) => id),
      ...placesAt(towns),
      people: towns.map(({ population }) => population),
      seats: towns.map(({ seat }) => seat),
      latin: towns.map(({ latin }) => latin),
    },
    areas: {
      codes: areas.map(({ code }) => code),
      ...placesAt(areas),
      latin: areas.map(({ latin }) => latin),
    },
    countries: { codes: countries.map(({ code }) => code), ...placesAt(countries) },
    disputed: {
      ids: disputed.map(({ id }) => id),
      countries: disputed.map(({ country }) => country),
      ...placesAt(disputed),
      latin: disputed.map(({ names }) => names.en),
    },
  };
  const namesIn = (language: string): PlaceNames => {
    const of = (places: readonly Named[]) => places.map(({ names }) => names[language] ?? 0);
    return {
      towns: towns.map(({ id, names }) => names[language] ?? capitalNames.get(language)?.[id] ?? 0),
      areas: of(areas),
      countries: of(countries),
      disputed: of(disputed),
    };
  };
  return new Map([
    [worldPlacesPath, JSON.stringify(world)],
    ...languages.map((one) => [placeNamesPath(one), JSON.stringify(namesIn(one))] as const),
  ]);
}

/** Country after country, each from west to east: near numbers side by side pack well. */
const inOrder = <T extends Named>(places: readonly T[], countryOf: (place: T) => string): T[] =>
  places.toSorted(
    (one, other) =>
      countryOf(one).localeCompare(countryOf(other), 'en') ||
      (one.position[0] ?? 0) - (other.position[0] ?? 0),
  );

function placesAt(places: readonly Named[]): { x: number[]; y: number[] } {
  const thousandths = (index: 0 | 1) =>
    places.map(({ position }) => Math.round((position[index] ?? 0) * 1000));
  const xs = thousandths(0);
  return { x: xs.map((x, index) => x - (xs[index - 1] ?? 0)), y: thousandths(1) };
}
