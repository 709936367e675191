import type { MultiPolygon, Polygon } from 'geojson';
import { type PartitionProblem, partition } from '../geo/partition';
import type { FrontEdge } from '../story/model';
import type { Problem } from '../story/problem';
import type { ParsedStory } from '../story/verify/parse';
import { Report } from '../story/verify/report';

export type Cutting =
  | { ok: true; zones: ReadonlyMap<string, Polygon | MultiPolygon>; edges: FrontEdge[] }
  | { ok: false; problems: readonly Problem[] };

/** Rule 6: the fronts cut the country into faces, and each face is one zone's. */
export function cutZones(parsed: ParsedStory, country: Polygon | MultiPolygon): Cutting {
  const fronts = parsed.fronts.value.features;
  const seeds = parsed.features
    .flatMap((file) => file.value.features)
    .flatMap(({ id, geometry }) =>
      geometry?.type === 'MultiPoint' ? geometry.coordinates.map((point) => ({ zone: id, point })) : [],
    );
  if (seeds.length === 0 && fronts.length === 0) return { ok: true, zones: new Map(), edges: [] };
  const result = partition(
    country,
    fronts.map((front) => ({ id: front.id, line: front.geometry })),
    seeds,
  );
  if (!result.ok)
    return { ok: false, problems: result.problems.map((problem) => partitionProblem(parsed, problem)) };
  const precision = new Map(fronts.map((front) => [front.id, front.properties.precisionKm]));
  const edges = result.edges.map(({ front, line, between }) => ({
    front,
    between,
    precisionKm: precision.get(front) ?? 0,
    geometry: line,
  }));
  return { ok: true, zones: result.zones, edges };
}

function partitionProblem(parsed: ParsedStory, problem: PartitionProblem): Problem {
  const report = new Report();
  const { found, expected } = wording(problem);
  report.add(6, parsed.fronts, ['features'], found, expected);
  return report.problems[0] as Problem;
}

function wording(problem: PartitionProblem): { found: string; expected: string } {
  switch (problem.kind) {
    case 'face-without-seed':
      return {
        found: `${problem.areaKm2.toFixed(1)} km2 of the country around ${problem.point.join(', ')} in no zone`,
        expected: 'a point of a zone in it',
      };
    case 'face-of-two-zones':
      return {
        found: `${problem.areaKm2.toFixed(1)} km2 of the country in ${problem.zones.join(' and ')} at once`,
        expected: 'a front between them',
      };
    case 'seed-outside-country':
      return {
        found: `a point of ${problem.zone} outside the country, at ${problem.point.join(', ')}`,
        expected: 'points inside it',
      };
    case 'front-divides-nothing':
      return {
        found: `the front ${problem.front}, which divides nothing`,
        expected: 'a line across the country',
      };
    case 'front-inside-zone':
      return {
        found: `${problem.zone} on both sides of the front ${problem.front}, at ${problem.point.join(', ')}`,
        expected: 'two zones',
      };
    default:
      return problem satisfies never;
  }
}
