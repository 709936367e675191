import { transfersBetween } from '../story/dates/transfers';
import { daysOf } from '../story/files/edtf';
import { sameValue } from '../story/memory/same-parts';
import type { Feature, FrontEdge, Situation } from '../story/model';
import type { StoryFile } from '../story/schema';

/** What the map shows as of one situation. */
export interface Shown {
  readonly features: readonly Feature[];
  readonly frontEdges: readonly FrontEdge[];
}

/**
 * The situations of a story that has several: of each, what is not as of the first, and what changed hands since the one
 * before. What stayed is written once.
 * @param shown what the map shows, by situation
 * @param isSouthern whether seasons are those south of the equator
 */
export function compileSituations(
  written: StoryFile['situations'],
  shown: readonly Shown[],
  isSouthern?: boolean,
): readonly Situation[] | undefined {
  const [first] = shown;
  if (!first || written.length < 2) return undefined;
  return written.map(({ id, date, dated = 'context', claims = [], note }, index) => {
    const now = shown[index] ?? first;
    return {
      id,
      date,
      ...daysOf(date, isSouthern),
      dated,
      claims,
      ...(note && { note }),
      ...differences(first, now),
      transfers: index === 0 ? [] : transfersBetween(shown[index - 1]?.features ?? [], now.features),
    };
  });
}

function differences(first: Shown, now: Shown): Pick<Situation, 'changed' | 'gone' | 'frontEdges'> {
  const before = new Map(first.features.map((one) => [one.id, one]));
  const there = new Set(now.features.map(({ id }) => id));
  const edges = now.frontEdges.map((edge) => {
    const place = first.frontEdges.findIndex((one) => sameValue(one, edge));
    return place === -1 ? edge : place;
  });
  const isSame = edges.length === first.frontEdges.length && edges.every((edge, index) => edge === index);
  return {
    changed: Object.fromEntries(
      now.features.flatMap((feature) => {
        const changed = differenceOf(before.get(feature.id), feature);
        return changed ? [[feature.id, changed]] : [];
      }),
    ),
    gone: first.features.flatMap(({ id }) => (there.has(id) ? [] : [id])),
    ...(!isSame && { frontEdges: edges }),
  };
}

/** The keys of a feature with other values; all of it where there was none, or where it has lost a key. */
function differenceOf(before: Feature | undefined, now: Feature): Partial<Feature> | undefined {
  if (!before || Object.keys(before).some((key) => !(key in now))) return now;
  const old: Readonly<Record<string, unknown>> = { ...before };
  const other = Object.entries(now).filter(([key, value]) => !sameValue(old[key], value));
  return other.length > 0 ? (Object.fromEntries(other) as Partial<Feature>) : undefined;
}
