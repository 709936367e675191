import type { Feature, MultiPolygon, Position } from 'geojson';
import { dissolve } from './dissolve';
import type { LandTopology } from './land-topology';
import { insideOf } from '../world/inside';
import { ringArea } from '../world/measure';

/** Arwad, the one island off Syria's coast, which the package lacks: by hand, to about 0.1 km. */
const arwad: Position[] = [
  [35.8551, 34.8561],
  [35.8562, 34.8538],
  [35.8585, 34.8533],
  [35.8611, 34.8547],
  [35.8614, 34.8571],
  [35.8598, 34.8588],
  [35.8572, 34.8586],
  [35.8551, 34.8561],
];

/** Syria with the Golan, lakes filled: they are drawn as water. */
export function syria({ topology, territories }: LandTopology): Feature<MultiPolygon> {
  const parts = territories.geometries.filter(({ id }) => id === 'SYR' || id === 'GOL');
  const [mainland, ...others] = dissolve(topology, parts as { arcs?: unknown }[]).map(
    ([outer]) => outer as Position[],
  );
  const isInLake = insideOf(mainland ?? []);
  const islands = others.filter((ring) => !isInLake(ring[0] as Position) && ringArea(ring) >= 0.2);
  return {
    type: 'Feature',
    id: 'SYR',
    properties: { 'name:ar': 'سوريا', 'name:en': 'Syria', 'name:tr': 'Suriye' },
    geometry: {
      type: 'MultiPolygon',
      coordinates: [mainland as Position[], ...islands, arwad].map((ring) => [ring]),
    },
  };
}
