/**
 * Measures the zones and the M-4 against the reference beside the project: `npm run check:reference`.
 * Prints a table by holder, one by front, and what falls short; ends with 1 when something does. It names no
 * settlement unless `--outside` asks for each that is outside its zone: a line is not to be bent to known points.
 * REFERENCE names another folder of the same files, from the project's root or from /.
 */
import { hasReference, readPlaces, readReferenceRoad, readRoad, readSettlements, readZones } from './read';
import { measureRoad, roadShortfalls, type RoadFigures } from './road-table';
import {
  type ClassRow,
  frontShortfalls,
  type FrontRow,
  measureFronts,
  measureZones,
  zoneShortfalls,
} from './zone-table';

const listOutside = process.argv.includes('--outside');

function zoneLine({ name, settlements, inside, percent, withinDoubtPercent, outside }: ClassRow): string {
  const farthest = outside[0] ? `${outside[0].km.toFixed(1)} km` : '-';
  const shares = [percent, withinDoubtPercent].map((share) => `${share.toFixed(1)} %`);
  return line(name, [settlements, inside, ...shares, farthest]);
}

const frontLine = ({ front, precisionKm, wrong, mostKm }: FrontRow): string =>
  line(front, [wrong, `${mostKm.toFixed(1)} km`, `${precisionKm} km`]);

const line = (name: string, cells: readonly (string | number)[]): string =>
  [name.padEnd(26), ...cells.map((cell) => `${cell}`.padStart(10))].join(' ');

function roadLines(figures: RoadFigures): string[] {
  const km = (value: number): string => `${value.toFixed(2)} km`;
  return [
    `M-4: ${figures.vertices} vertices, ${figures.lengthKm.toFixed(1)} km (reference ${figures.referenceKm.toFixed(1)} km)`,
    `     from the reference: ${km(figures.meanKm)} on average, ${km(figures.mostKm)} at most`,
    `     sharpest turn within a kilometre: ${figures.sharpestTurn.toFixed(0)} degrees`,
    `     passes ${figures.towns.map(({ name, km: away }) => `${name} at ${km(away)}`).join(', ')}`,
  ];
}

if (!hasReference) {
  console.log('skipped: no reference');
} else {
  const rows = measureZones(readSettlements(), readZones());
  const road = measureRoad(readRoad(), readReferenceRoad(), readPlaces());
  const fronts = measureFronts(rows);
  console.log(line('holder', ['places', 'inside', 'share', 'or doubt', 'farthest']));
  for (const row of rows) {
    console.log(zoneLine(row));
    if (listOutside)
      for (const { name, at, km } of row.outside) console.log(`    ${km.toFixed(2)} km  ${at}  ${name}`);
  }
  console.log(line('front', ['wrong side', 'farthest', 'states']));
  for (const row of fronts) console.log(frontLine(row));
  for (const words of roadLines(road)) console.log(words);
  const shortfalls = [...zoneShortfalls(rows), ...frontShortfalls(fronts), ...roadShortfalls(road)];
  for (const shortfall of shortfalls) console.log(`short: ${shortfall}`);
  if (shortfalls.length > 0) process.exitCode = 1;
}
