import type { Feature, Point } from 'geojson';
import { capitals, withoutCapital } from './names/capital-names';
import { type City, readCities } from './cities';
import { farBox } from './resolution';
import { type TownName, townsAround, townsOfSyria } from './names/town-names';

/** Al-Tanf is not in GeoNames' list of cities: by hand, to about 2 km. */
const tanf: Feature<Point> = {
  type: 'Feature',
  id: 'hand-al-tanf',
  properties: {
    'name:ar': 'التنف',
    'name:en': 'Al-Tanf',
    'name:tr': 'Tanf',
    country: 'SY',
    rank: 4,
    capital: false,
  },
  geometry: { type: 'Point', coordinates: [38.62, 33.505] },
};

/** People in a capital from which on it has a rank, the largest first. */
const rankFrom = [1_000_000, 300_000] as const;

function rankOf({ population }: City): number {
  const larger = rankFrom.findIndex((people) => population >= people);
  return larger < 0 ? rankFrom.length + 1 : larger + 1;
}

/** @throws Error when a capital on the basemap has no name: either all have one, or the map would favour some */
function checkCapitals(cities: readonly City[]): void {
  const known = new Set(capitals.map(({ id }) => id));
  const [west, south, east, north] = farBox;
  const missing = cities.filter(({ id, code, country, position: [x = 0, y = 0] }) => {
    const isOnGround = x > west && x < east && y > south && y < north;
    return code === 'PPLC' && isOnGround && !known.has(id) && !withoutCapital.has(country);
  });
  if (missing.length > 0)
    throw new Error(`Capitals without a name of ours: ${missing.map(({ name }) => name).join(', ')}.`);
}

/** Towns with coordinates of GeoNames, by rank and then by id. */
export function townFeatures(): Feature<Point>[] {
  const all = readCities();
  checkCapitals(all);
  const cities = new Map(all.map((city) => [city.id, city]));
  const made = ({ id, rank, ...labels }: TownName, capital: boolean) => {
    const city = cities.get(id);
    if (!city) throw new Error(`GeoNames id ${id} (${labels['name:en']}) is not in the package of cities.`);
    return { id, city, labels, rank: rank ?? rankOf(city), capital };
  };
  const found = [
    ...capitals.map((name) => made(name, true)),
    ...[...townsOfSyria, ...townsAround].map((name) => made(name, false)),
  ].sort((a, b) => a.rank - b.rank || a.id - b.id);
  return [
    ...found.map(({ id, city, labels, rank, capital }): Feature<Point> => {
      const coordinates = city.position.map((value) => Math.round(value * 1e4) / 1e4);
      return {
        type: 'Feature',
        id: `gn-${id}`,
        properties: { ...labels, country: city.country, rank, capital },
        geometry: { type: 'Point', coordinates },
      };
    }),
    tanf,
  ];
}
