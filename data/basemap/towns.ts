import type { Feature, Point } from 'geojson';
import { readCities } from './cities';
import { townsAround, townsOfSyria } from './town-names';

/** Al-Tanf is not in GeoNames' list of cities: by hand, to about 2 km. */
const tanf: Feature<Point> = {
  type: 'Feature',
  id: 'hand-al-tanf',
  properties: {
    'name:ar': 'التنف',
    'name:en': 'al-Tanf',
    'name:tr': 'Tanf',
    country: 'SY',
    rank: 4,
    capital: false,
  },
  geometry: { type: 'Point', coordinates: [38.62, 33.505] },
};

/** Towns with coordinates of GeoNames, by rank and then by id. */
export function townFeatures(): Feature<Point>[] {
  const cities = new Map(readCities().map((city) => [city.id, city]));
  const names = [...townsOfSyria, ...townsAround].sort((a, b) => a.rank - b.rank || a.id - b.id);
  const found = names.map(({ id, rank, capital, ...labels }): Feature<Point> => {
    const city = cities.get(id);
    if (!city) throw new Error(`GeoNames id ${id} (${labels['name:en']}) is not in the package of cities.`);
    const coordinates = city.position.map((value) => Math.round(value * 1e4) / 1e4);
    return {
      type: 'Feature',
      id: `gn-${id}`,
      properties: { ...labels, country: city.country, rank, capital },
      geometry: { type: 'Point', coordinates },
    };
  });
  return [...found, tanf];
}
