import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';
import { cellBounds, cellsWithin } from '../../../world/cells';
import type { CountryRow, CountrySpot } from '../../../world/countries';
import { boxOf, kilometresPerDegree, ringArea } from '../../../world/measure';
import { countryRows } from '../../names/country-names';
import { packageJson } from '../../packages';
import { insideOf } from '../../../world/inside';
import { type Files, rowsText } from './text';
import { countryWords } from './words/countries';

type Rings = Position[][];

const areaOf = ([outer = []]: Rings): number => Math.abs(ringArea(outer));

/** The middle of a polygon, latitude stretched as on the map, and how far it is from the edge, km. */
function middleOf(rings: Rings): CountrySpot {
  const [, south, , north] = boxOf(rings[0] ?? []);
  const squash = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const flat = rings.map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [x * squash, y]));
  const found = polylabel(flat, 0.02);
  const [x = 0, y = 0] = found;
  return spot(x / squash, y, found.distance * kilometresPerDegree);
}

const spot = (x: number, y: number, room: number): CountrySpot => [
  Math.round(x * 1000),
  Math.round(y * 1000),
  Math.max(0, Math.floor(room)),
];

/** What of a ring is on one side of a meridian (axis 0) or parallel (axis 1); edges may run along it. */
function halfOf(ring: readonly Position[], axis: 0 | 1, at: number, side: 1 | -1): Position[] {
  const isKept = (position: Position): boolean => ((position[axis] as number) - at) * side >= 0;
  return ring.flatMap((to, index) => {
    const from = ring[(index + ring.length - 1) % ring.length] as Position;
    if (isKept(from) === isKept(to)) return isKept(to) ? [to] : [];
    const share = (at - (from[axis] as number)) / ((to[axis] as number) - (from[axis] as number));
    const crossing = from.map((value, other) => value + share * ((to[other] as number) - value));
    return isKept(to) ? [crossing, to] : [crossing];
  });
}

/** What of a polygon is in a cell. */
function inCell(rings: Rings, cell: string): Rings {
  const [west, south, east, north] = cellBounds(cell);
  return rings
    .map((ring) => halfOf(halfOf(halfOf(halfOf(ring, 0, west, 1), 0, east, -1), 1, south, 1), 1, north, -1))
    .filter((ring) => ring.length > 3);
}

/** A country so large has a place in each cell as well, km: its own may lie beyond what a story shows. */
const large = 350;
/** Room that a place in a cell has at least, km. */
const leastRoom = 30;

/** Places for names in the hand of the fine ground go before those that are worked out. */
const byHand = new Map(
  countryRows.toReversed().map(([code, x, y]): [string, readonly [number, number]] => [code, [x, y]]),
);

function countryRow(code: string, parts: readonly Rings[]): CountryRow {
  const [main = []] = parts.toSorted((a, b) => areaOf(b) - areaOf(a));
  const extent = Math.round(Math.sqrt(areaOf(main)));
  const middle = middleOf(main);
  const hand = byHand.get(code);
  const isIn = hand && insideOf(main[0] ?? [])([...hand]);
  const place: CountrySpot = isIn ? spot(...hand, middle[2] / 3) : middle;
  const cells =
    extent < large ? [] : [...new Set(parts.flatMap(([outer = []]) => cellsWithin(boxOf(outer))))].sort();
  const byCell = cells.flatMap((cell): CountrySpot[] => {
    const pieces = parts.map((part) => inCell(part, cell)).filter(({ length }) => length > 0);
    const [largest] = pieces.sort((a, b) => areaOf(b) - areaOf(a));
    const found = largest ? middleOf(largest) : undefined;
    return found && found[2] >= leastRoom ? [found] : [];
  });
  const [, , , ar, en, tr] = countryRows.find(([one]) => one === code) ?? [];
  return [code, extent, place, byCell, { ...(ar && en && tr && { ar, en, tr }), ...countryWords[code] }];
}

/** Where the countries' names stand. */
export function countryFile(): Files {
  const world = packageJson<FeatureCollection<Polygon | MultiPolygon, { A3: string }>>(
    'countriesCoarse',
    'map.geo.json',
  );
  const rows = world.features
    .map(({ properties, geometry }) =>
      countryRow(properties.A3, geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map([['countries.json', `{"countries":[\n${rowsText(rows)}\n]}\n`]]);
}
