import { length, lineString } from '@turf/turf';
import { limits } from '../files/limits';
import type { ParsedStory } from '../files/parse';
import type { ProblemCode, ValuesOf } from '../problems';
import type { Report } from './report';

/** Rule 5 for what is costly to measure: how many positions the shapes of a story have, and how long routes are. */
export function verifySizes({ features, fronts, territory }: ParsedStory, report: Report): void {
  let lines = 0;
  let areas = 0;
  for (const file of [fronts, ...territory, ...features]) {
    file.value.features.forEach(({ id, geometry }, index) => {
      const wrong = <C extends ProblemCode>(code: C, ...values: ValuesOf<C>) =>
        report.add(code, file, ['features', index, 'geometry', 'coordinates'], ...values);
      switch (geometry?.type) {
        case 'LineString': {
          lines += geometry.coordinates.length;
          if (lines > limits.linePositions)
            wrong('too-many-line-positions', { count: lines }, { most: limits.linePositions });
          const km = file === fronts || geometry.coordinates.length < 2 ? 0 : lengthOf(geometry.coordinates);
          if (km > limits.routeKm)
            wrong('route-too-long', { id, km: Math.round(km) }, { km: limits.routeKm });
          break;
        }
        case 'Polygon':
        case 'MultiPolygon':
          areas += geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2).length;
          if (areas > limits.areaPositions)
            wrong('too-many-area-positions', { count: areas }, { most: limits.areaPositions });
          break;
      }
    });
  }
}

const lengthOf = (line: [number, number][]): number => length(lineString(line), { units: 'kilometers' });
