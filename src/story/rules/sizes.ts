import { length, lineString } from '@turf/turf';
import { limits } from '../files/limits';
import type { ParsedStory } from '../files/parse';
import type { Report } from './report';

/** Rule 5 for what is costly to measure: how many positions the shapes of a story have, and how long routes are. */
export function verifySizes({ features, fronts }: ParsedStory, report: Report): void {
  let lines = 0;
  let areas = 0;
  for (const file of [fronts, ...features]) {
    file.value.features.forEach(({ id, geometry }, index) => {
      const wrong = (found: string, expected: string) =>
        report.add(5, file, ['features', index, 'geometry', 'coordinates'], found, expected);
      switch (geometry?.type) {
        case 'LineString': {
          lines += geometry.coordinates.length;
          if (lines > limits.linePositions)
            wrong(`${lines} positions of lines`, `at most ${limits.linePositions} in a story`);
          const km = file === fronts || geometry.coordinates.length < 2 ? 0 : lengthOf(geometry.coordinates);
          if (km > limits.routeKm)
            wrong(`${id} of ${Math.round(km)} km`, `a route of at most ${limits.routeKm} km`);
          break;
        }
        case 'Polygon':
        case 'MultiPolygon':
          areas += geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2).length;
          if (areas > limits.areaPositions)
            wrong(`${areas} positions of areas`, `at most ${limits.areaPositions} in a story`);
          break;
      }
    });
  }
}

const lengthOf = (line: [number, number][]): number => length(lineString(line), { units: 'kilometers' });
