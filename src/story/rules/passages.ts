import { passages } from '../../geo/route/passages';
import type { Feature } from '../model';
import type { Problem } from '../problems';
import type { ParsedStory } from '../files/parse';
import { Report } from './report';

/** Rule 5, for what only the cut zones tell: a stretch within a zone is one passage of its route through it. */
export function verifyPassages(parsed: ParsedStory, features: readonly Feature[]): readonly Problem[] {
  const report = new Report();
  const compiled = new Map(features.map((feature) => [feature.id, feature]));
  for (const file of parsed.features) {
    file.value.features.forEach(({ id, properties }, index) => {
      const route = compiled.get(id);
      if (properties.kind !== 'route' || route?.kind !== 'route') return;
      const kmOf = (stop: string) => route.stops.find((candidate) => candidate.id === stop)?.km ?? 0;
      properties.stretches.forEach(({ from, to, within }, place) => {
        if (within === undefined) return;
        const [fromKm, toKm] = [kmOf(from), kmOf(to)].sort((a, b) => a - b) as [number, number];
        const times = passages(route.spans, within, fromKm, toKm).length;
        if (times === 1) return;
        const path = ['features', index, 'properties', 'stretches', place, 'within'];
        report.add('other-passages', file, path, { zone: within, route: id, times });
      });
    });
  }
  return report.problems;
}
