import type { Position } from 'geojson';
import { cellOf } from '../../../world/cells';
import { groupBy } from '../../../../story/group-by';
import { alpha3 } from '../../../world/iso';
import { ownLanguage } from '../../../world/names';
import {
  capitalNamesPath,
  levelPath,
  capitalsPath,
  townLevels,
  type TownRow,
  type TownSeat,
  townsPath,
} from '../../../world/towns';
import { kilometresPerDegree, longitudeScale } from '../../../world/measure';
import { type Place, readPlaces } from './places';
import { type Files, rowsText } from './text';
import { townNamer } from './town-names';

const seatOf = ({ code }: Place): TownSeat => (code === 'PPLC' ? 2 : code === 'PPLA' ? 1 : 0);

/** How much more the seat of an area and a capital matter than another town of their size. */
const seatWeights = [1, 2.5, 8] as const;

/** GeoNames' code of an Israeli settlement in the West Bank: towns around it come first. */
const settlement = 'STLMT';

/** How much a town matters, in people. The package has no number for many, even for some seats. */
function weight(place: Place): number {
  const seat = seatOf(place);
  if (place.code === settlement) return place.population / 4;
  return Math.max(place.population, seat === 0 ? 300 : 5000) * seatWeights[seat];
}

/** Distance good to a percent or two for neighbours, km. */
function distance([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number {
  const across = Math.abs(ax - bx);
  return Math.hypot(
    Math.min(across, 360 - across) * longitudeScale((ay + by) / 2),
    (ay - by) * kilometresPerDegree,
  );
}

/** The largest isolation told apart, km: that of the town that matters most in its country. */
const farthest = 2000;

/** Towns of one country with the distance to the next that matters more, km. */
function isolated(places: readonly Place[]): { place: Place; isolation: number }[] {
  const sorted = places
    .map((place) => ({ place, weight: weight(place) }))
    .sort((a, b) => b.weight - a.weight || a.place.id - b.place.id);
  return sorted.map(({ place }, index) => {
    let isolation = farthest;
    for (let other = 0; other < index; other++) {
      const { position } = (sorted[other] as { place: Place }).place;
      if (Math.abs((position[1] as number) - (place.position[1] as number)) * kilometresPerDegree > isolation)
        continue;
      isolation = Math.min(isolation, distance(position, place.position));
    }
    return { place, isolation };
  });
}

/** The towns of a country lie so far apart at least, as a share of the side of a square as large as their extent. */
const spacing = 1 / 42;
/** Towns with so many people are kept however near they lie to others. */
const large = 150_000;
/** Two towns nearer than this are one town, or one label covers the other, km. */
const nearest = 1.5;

/** Side of a square as large as the box of a country's towns, km; of the smallest, 10. */
function extentOf(places: readonly Place[]): number {
  const ys = places.map(({ position }) => position[1] as number).sort((a, b) => a - b);
  const xs = places.map(({ position }) => position[0] as number).sort((a, b) => a - b);
  const middle = ys[ys.length >> 1] as number;
  const span = (values: number[]): number =>
    (values[Math.floor(values.length * 0.98)] as number) -
    (values[Math.floor(values.length * 0.02)] as number);
  return Math.max(10, Math.sqrt(span(xs) * longitudeScale(middle) * span(ys) * kilometresPerDegree));
}

function keptOf(places: readonly Place[]): { place: Place; isolation: number }[] {
  const least = Math.max(nearest, extentOf(places) * spacing);
  return isolated(places).filter(
    ({ place, isolation }) =>
      isolation >= least || ((seatOf(place) > 0 || place.population >= large) && isolation >= nearest),
  );
}

const rounded = (population: number): number => Number(population.toPrecision(2));

const fileText = (rows: readonly TownRow[]): string =>
  `{"towns":[\n${rowsText(rows.toSorted((a, b) => b[6] - a[6] || a[0] - b[0]))}\n]}\n`;

/** A town without the names in languages that do not pass. */
const withNames = (row: TownRow, isKept: (language: string) => boolean): TownRow =>
  row.with(
    8,
    Object.fromEntries(Object.entries(row[8]).filter(([language]) => isKept(language))),
  ) as unknown as TownRow;

/** Languages in Latin letters whose readers read the Latin name of a town abroad: that keeps a story's bytes few. */
const readLatin = new Set(['az', 'de', 'es', 'fr', 'it', 'ku', 'pl', 'pt']);

/** The files that a town is in, and its row there: its country's, and its cell's for the countries around. */
function rowsOf(row: TownRow): [path: string, row: TownRow][] {
  const [, x, y, country, , seat, isolation] = row;
  const own = ownLanguage(country);
  if (seat === 2) return [[capitalsPath, withNames(row, (language) => language === own)]];
  const code = alpha3(country);
  if (!code) throw new Error(`${country} is no code of ISO 3166-1.`);
  const level = townLevels.findLast((least) => isolation >= least);
  const around = withNames(row, (language) => !readLatin.has(language));
  return [
    [townsPath(code), row],
    ...(level ? [[levelPath(level, cellOf(x / 1000, y / 1000)), around] as [string, TownRow]] : []),
  ];
}

/** The capitals' names, a file for each language. */
function capitalNames(rows: readonly TownRow[]): Files {
  const languages = [...new Set(rows.flatMap((row) => Object.keys(row[8])))].sort();
  return new Map(
    languages.map((language) => {
      const names = rows.flatMap(([id, , , , , , , , { [language]: name }]) => (name ? [[id, name]] : []));
      return [capitalNamesPath(language), `${JSON.stringify(Object.fromEntries(names))}\n`];
    }),
  );
}

/** Towns of the whole world: enough for each country at its own scale. */
export function townFiles(): Files {
  const places = readPlaces();
  const named = townNamer(places);
  const byCountry = groupBy(places, ({ country }) => country);
  const rows = [...byCountry.values()].flatMap(keptOf).map(({ place, isolation }): TownRow => {
    const [x, y] = place.position as [number, number];
    const { latin, names } = named(place);
    return [
      place.id,
      Math.round(x * 1000),
      Math.round(y * 1000),
      place.country,
      rounded(place.population),
      seatOf(place),
      Math.round(isolation * 10) / 10,
      latin,
      names,
    ];
  });
  const byPath = [...groupBy(rows.flatMap(rowsOf), ([path]) => path)].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map([
    ...byPath.map(([path, found]) => [path, fileText(found.map(([, row]) => row))] as const),
    ...capitalNames(rows.filter(([, , , , , seat]) => seat === 2)),
  ]);
}
