import type { MultiPolygon, Polygon, Position } from 'geojson';
import { fadingAlong } from '../geo/fade';
import { type PartitionProblem, partition } from '../geo/partition/partition';
import type { FrontEdge } from '../story/model';
import { listed, type Problem } from '../story/problem';
import type { ParsedStory } from '../story/files/parse';
import { Report } from '../story/rules/report';

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
  if (!result.ok) {
    const report = new Report();
    for (const problem of result.problems) addProblem(report, parsed, problem);
    return { ok: false, problems: report.problems };
  }
  const precision = new Map(fronts.map((front) => [front.id, front.properties.precisionKm]));
  const edges = result.edges.map(({ front, line, between }) => {
    const precisionKm = precision.get(front) ?? 0;
    return { front, between, precisionKm, geometry: line, fade: fadingAlong(line, precisionKm) };
  });
  return { ok: true, zones: result.zones, edges };
}

/** Reports a problem at the seed or the front that an editor would have to move. */
function addProblem(report: Report, parsed: ParsedStory, problem: PartitionProblem): void {
  const { fronts } = parsed;
  const atFront = (id: string, found: string, expected: string) => {
    const index = fronts.value.features.findIndex((front) => front.id === id);
    report.add(6, fronts, ['features', index, 'geometry'], found, expected);
  };
  switch (problem.kind) {
    case 'face-without-seed':
      return report.add(
        6,
        fronts,
        ['features'],
        `${problem.areaKm2.toFixed(1)} km2 of the country around ${problem.point.join(', ')} in no zone`,
        'a point of a zone in it',
      );
    case 'face-of-two-zones': {
      const found = `${problem.areaKm2.toFixed(1)} km2 of the country in ${listed(problem.zones, ' and ')} at once`;
      return atSeed(report, parsed, problem.seeds.at(-1) as Position, found, 'a front between them');
    }
    case 'seed-outside-country': {
      const found = `a point of ${problem.zone} outside the country, at ${problem.point.join(', ')}`;
      return atSeed(report, parsed, problem.point, found, 'points inside it');
    }
    case 'front-divides-nothing':
      return atFront(
        problem.front,
        `the front ${problem.front}, which divides nothing`,
        'a line across the country',
      );
    case 'tangled-fronts':
      return report.add(
        6,
        fronts,
        ['features'],
        `fronts that cross each other more than ${problem.crossings} times`,
        'fronts that cross where zones meet',
      );
    case 'front-inside-zone':
      return atFront(
        problem.front,
        `${problem.zone} on both sides of the front ${problem.front}, at ${problem.point.join(', ')}`,
        'two zones',
      );
    default:
      return problem satisfies never;
  }
}

/** `seed` is the very position that was read, so it is found by identity. */
function atSeed(report: Report, parsed: ParsedStory, seed: Position, found: string, expected: string): void {
  for (const file of parsed.features) {
    file.value.features.forEach(({ geometry }, index) => {
      if (geometry?.type !== 'MultiPoint') return;
      const place = geometry.coordinates.findIndex((point) => (point as Position) === seed);
      if (place !== -1)
        report.add(6, file, ['features', index, 'geometry', 'coordinates', place], found, expected);
    });
  }
}
