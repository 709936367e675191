import { along, bearing, length, lineString, pointToLineDistance } from '@turf/turf';
import type { LineString, Position } from 'geojson';
import type { Place } from './read';

/** The reference says of itself that it is 3 to 4 km off between these longitudes. */
const weakStretch = { west: 39.4, east: 40.1 };

/** How far the road may pass from each town that it has to pass, km. */
const towns: readonly (readonly [name: string, mostKm: number])[] = [
  ['Latakia', 2],
  ['Bahluliyah', 2],
  ['Badama', 2],
  ['Jisr ash-Shughur', 2],
  ['Ariha', 2],
  ['Saraqib', 2],
  ['Zarbah', 2],
  ['Aleppo', 2],
  ['Al-Bab', 2],
  ['Manbij', 2],
  ['Qara Qawzaq area (Tal Ahmar)', 2],
  ['Ain Issa', 2],
  ['Tell Tamer', 2],
  ['Qamishli', 5],
  ['Al-Yaarubiyah', 2],
];

export interface RoadFigures {
  vertices: number;
  lengthKm: number;
  referenceKm: number;
  /** From the road, every kilometre, to the reference, without its weak stretch. */
  meanKm: number;
  /** The farthest of both: the road from the reference, and the reference's points from the road. */
  mostKm: number;
  /** The sharpest turn of the road between two half-kilometre steps, degrees. */
  sharpestTurn: number;
  towns: { name: string; km: number; mostKm: number }[];
}

export function measureRoad(
  road: LineString,
  reference: readonly Position[],
  places: readonly Place[],
): RoadFigures {
  const drawn = lineString(road.coordinates);
  const other = lineString(reference as Position[]);
  const lengthKm = length(drawn);
  const at = (km: number): Position => along(drawn, km).geometry.coordinates;
  const steps = Array.from({ length: Math.floor(lengthKm) }, (_, index) => at(index)).filter(isStrong);
  const toReference = steps.map((point) => pointToLineDistance(point, other));
  const fromReference = reference.filter(isStrong).map((point) => pointToLineDistance(point, drawn));
  return {
    vertices: road.coordinates.length,
    lengthKm,
    referenceKm: length(other),
    meanKm: toReference.reduce((sum, km) => sum + km, 0) / toReference.length,
    mostKm: Math.max(...toReference, ...fromReference),
    sharpestTurn: sharpestTurn(Array.from({ length: Math.floor(lengthKm * 2) }, (_, index) => at(index / 2))),
    towns: towns.map(([name, mostKm]) => {
      const town = places.find((place) => place.name === name);
      if (!town) throw new Error(`The reference has no place "${name}".`);
      return { name, mostKm, km: pointToLineDistance(town.at, drawn) };
    }),
  };
}

const isStrong = ([lon]: Position): boolean =>
  (lon as number) < weakStretch.west || (lon as number) > weakStretch.east;

function sharpestTurn(points: readonly Position[]): number {
  const bearings = points.slice(1).map((point, index) => bearing(points[index] as Position, point));
  const turns = bearings.slice(1).map((next, index) => {
    const turn = Math.abs(next - (bearings[index] as number));
    return Math.min(turn, 360 - turn);
  });
  return Math.max(...turns);
}

/** What falls short, in words; nothing when all is well. */
export function roadShortfalls(figures: RoadFigures): string[] {
  const limits: readonly (readonly [boolean, string])[] = [
    [figures.vertices >= 120, `${figures.vertices} vertices, under 120`],
    [Math.abs(figures.lengthKm - 655) <= 13.1, `${figures.lengthKm.toFixed(1)} km long, not 655 km by 2 %`],
    [figures.meanKm < 1.2, `on average ${figures.meanKm.toFixed(2)} km from the reference, not under 1.2 km`],
    [figures.mostKm <= 4, `up to ${figures.mostKm.toFixed(2)} km from the reference, over 4 km`],
    [figures.sharpestTurn < 45, `a turn of ${figures.sharpestTurn.toFixed(0)} degrees within a kilometre`],
    ...figures.towns.map(
      ({ name, km, mostKm }) =>
        [km <= mostKm, `${name}: ${km.toFixed(1)} km away, over ${mostKm} km`] as const,
    ),
  ];
  return limits.filter(([holds]) => !holds).map(([, words]) => `M-4: ${words}`);
}
