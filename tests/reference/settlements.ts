/**
 * Measures the zones and the M-4 against the reference beside the project: `npm run check:reference`.
 * Prints a table and what falls short; ends with 1 when something does. `--outside` lists each settlement that is
 * outside its zone; REFERENCE names another folder of the same files, from the project's root or from /.
 */
import { hasReference, readPlaces, readReferenceRoad, readRoad, readSettlements, readZones } from './read';
import { measureRoad, roadShortfalls, type RoadFigures } from './road-table';
import { type ClassRow, measureZones, zoneShortfalls } from './zone-table';

const listOutside = process.argv.includes('--outside');

function zoneLine({ name, settlements, inside, percent, outside }: ClassRow): string {
  const farthest = outside[0] ? `${outside[0].km.toFixed(1)} km (${outside[0].name})` : '-';
  const columns = [name.padEnd(18), settlements, inside, `${percent.toFixed(1)} %`].map((cell) =>
    `${cell}`.padStart(8),
  );
  return `${columns.join(' ')}   ${farthest}`;
}

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
  console.log(`${'holder'.padEnd(18)}   places   inside  percent   farthest outside`);
  for (const row of rows) {
    console.log(zoneLine(row));
    if (listOutside)
      for (const { name, at, km } of row.outside) console.log(`    ${km.toFixed(2)} km  ${at}  ${name}`);
  }
  for (const line of roadLines(road)) console.log(line);
  const shortfalls = [...zoneShortfalls(rows), ...roadShortfalls(road)];
  for (const shortfall of shortfalls) console.log(`short: ${shortfall}`);
  if (shortfalls.length > 0) process.exitCode = 1;
}
