import type { LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { wrapped } from '../geo/antimeridian';
import { turnAround, unwrappedBounds } from '../geo/turns';
import { type PartitionProblem, partition } from '../geo/partition/partition';
import type { JsonPath, Problem, ProblemCode, ValuesOf } from '../story/problems';
import type { Located } from '../story/files/located-json';
import type { ParsedStory } from '../story/files/parse';
import { afresh } from '../story/memory/recall';
import { withSameParts } from '../story/memory/same-parts';
import { Report } from '../story/rules/report';
import type { CutEdge } from './fades';

export interface Cutting {
  /** The zones that could be cut. */
  readonly zones: ReadonlyMap<string, Polygon | MultiPolygon>;
  readonly edges: readonly CutEdge[];
  /** The parts of the territory that are no zone's for certain. */
  readonly open: readonly Polygon[];
  readonly problems: readonly PartitionProblem[];
  /** The points of zones as they are written, by those that were cut with. */
  readonly written: ReadonlyMap<Position, Position>;
}

export const uncut: Cutting = { zones: new Map(), edges: [], open: [], problems: [], written: new Map() };

const none: readonly LineString[] = [];

/** The fronts, and the borders between its countries, cut the territory into faces, and each face is one zone's. */
export function cutZones(
  parsed: ParsedStory,
  territory: Polygon | MultiPolygon,
  borders: readonly LineString[] = none,
  recall = afresh,
): Cutting {
  const fronts = parsed.fronts.value.features;
  const { first } = parsed.story.value.views;
  const turn = turnAround(unwrappedBounds(first));
  const seeds = parsed.features
    .flatMap((file) => file.value.features)
    .flatMap(({ id, geometry }) =>
      geometry?.type === 'MultiPoint'
        ? geometry.coordinates.map((at) => ({ zone: id, point: turn(at), at }))
        : [],
    );
  if (seeds.length === 0 && fronts.length === 0) return { ...uncut, open: polygonsOf(territory) };
  const lines = fronts.flatMap(({ id, geometry, properties }) => [id, geometry, properties.precisionKm]);
  const points = seeds.flatMap(({ zone, at }) => [zone, at]);
  return recall('cut', [territory, borders, ...first, ...lines, 'of', ...points], cut);

  function cut(last: Cutting | undefined): Cutting {
    const { zones, edges, open, problems } = partition(
      territory,
      fronts.map(({ id, geometry }) => ({
        id,
        line: { ...geometry, coordinates: geometry.coordinates.map(turn) },
      })),
      seeds,
      borders,
    );
    const precision = new Map(fronts.map((front) => [front.id, front.properties.precisionKm]));
    return {
      // A zone that is as it was is the very same: what follows from it is recalled.
      zones: new Map([...zones].map(([id, zone]) => [id, withSameParts(zone, last?.zones.get(id))])),
      edges: edges.map(({ front, line, between }) => ({
        front,
        between,
        precisionKm: precision.get(front) ?? 0,
        geometry: line,
      })),
      open,
      problems,
      written: new Map(seeds.map(({ point, at }) => [point, at])),
    };
  }
}

const polygonsOf = (shape: Polygon | MultiPolygon): readonly Polygon[] =>
  shape.type === 'Polygon'
    ? [shape]
    : shape.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));

/**
 * Rule 6, broken, at its places in the files; nothing where a front or a point of a zone was left out of what was cut,
 * as its lack may be all that is wrong.
 * @param parsed the story as of all its situations, as it is in the files
 * @param dated the same as of the situation that was cut
 */
export function zoneProblems(
  parsed: ParsedStory,
  dated: ParsedStory,
  cut: ParsedStory,
  { problems, written }: Cutting,
): readonly Problem[] {
  const report = new Report();
  const kept = new Set(cuttingShapes(cut));
  const files = [parsed.fronts, ...parsed.features];
  if (files.every(({ isWhole }) => isWhole) && cuttingShapes(dated).every((shape) => kept.has(shape)))
    for (const problem of problems) addProblem(report, parsed, problem, written);
  return report.problems;
}

/** Lists of positions: the very ones that were read. */
const cuttingShapes = ({ fronts, features }: ParsedStory): readonly unknown[] => [
  ...fronts.value.features.map(({ geometry }) => geometry.coordinates),
  ...features.flatMap((file) =>
    file.value.features.flatMap(({ geometry, properties }) =>
      properties.kind === 'zone' ? [geometry?.type === 'MultiPoint' ? geometry.coordinates : geometry] : [],
    ),
  ),
];

/** Reports a problem at the seed or the front that an editor would have to move. */
function addProblem(
  report: Report,
  parsed: ParsedStory,
  problem: PartitionProblem,
  written: Cutting['written'],
): void {
  const { fronts } = parsed;
  const asWritten = (point: Position) => written.get(point) ?? point;
  const atFront = <C extends ProblemCode>(code: C, id: string, ...values: ValuesOf<C>) => {
    const index = fronts.value.features.findIndex((front) => front.id === id);
    report.add(code, fronts, ['features', index, 'geometry'], ...values);
  };
  switch (problem.kind) {
    case 'face-without-seed':
      return report.add('ground-of-no-zone', fronts, ['features'], {
        km2: problem.areaKm2,
        at: wrapped(problem.point),
      });
    case 'face-of-two-zones': {
      const { zones, areaKm2: km2, seeds } = problem;
      return atSeed('ground-of-zones', report, parsed, asWritten(seeds.at(-1) as Position), { km2, zones });
    }
    case 'seed-outside-territory': {
      const { zone, point } = problem;
      const at = asWritten(point);
      return atSeed('zone-point-outside', report, parsed, at, { zone, at });
    }
    case 'front-divides-nothing':
      return atFront('front-divides-nothing', problem.front, { front: problem.front });
    case 'tangled-fronts':
      return report.add('fronts-tangled', fronts, ['features'], { crossings: problem.crossings });
    case 'front-inside-zone': {
      const { front, zone, point } = problem;
      return atFront('front-inside-zone', front, { front, zone, at: wrapped(point) });
    }
    default:
      return problem satisfies never;
  }
}

/** `seed` is the very position that was read, so it is found by identity. */
function atSeed<C extends ProblemCode>(
  code: C,
  report: Report,
  parsed: ParsedStory,
  seed: Position,
  ...values: ValuesOf<C>
): void {
  const addIn = (file: Located<unknown>, points: readonly Position[], path: JsonPath) => {
    const place = points.indexOf(seed);
    if (place !== -1) report.add(code, file, [...path, place], ...values);
  };
  for (const file of parsed.features) {
    file.value.features.forEach(({ geometry }, index) => {
      if (geometry?.type === 'MultiPoint')
        addIn(file, geometry.coordinates, ['features', index, 'geometry', 'coordinates']);
    });
  }
  parsed.story.value.situations.forEach(({ points = {} }, index) => {
    for (const [zone, all] of Object.entries(points))
      addIn(parsed.story, all, ['situations', index, 'points', zone]);
  });
}
