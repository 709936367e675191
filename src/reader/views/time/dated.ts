import type { DatedEvent, Story, Text } from '../../../story/model';
import type { Choice } from '../../../story/subject';

/** What stands among the dates: what the story dates, and what happened as far as none of that names it. */
export interface Dated extends Pick<DatedEvent, 'date' | 'dated' | 'from' | 'until'> {
  readonly choice: Choice;
  readonly name: Text;
}

/** By the first day; of two with the same, the longer comes first. */
export function datedIn({ moments, features }: Story): Dated[] {
  const named = new Set(moments.flatMap((moment) => moment.features ?? []));
  const events = features.flatMap((feature): Dated[] => {
    if (feature.kind !== 'event' || named.has(feature.id)) return [];
    const { id, name, date, basis, from, until } = feature;
    if (from === undefined) return [];
    return [
      {
        choice: { kind: 'feature', id },
        name,
        date,
        dated: basis,
        from,
        ...(until !== undefined && { until }),
      },
    ];
  });
  const own = moments.map((moment): Dated => ({ ...moment, choice: { kind: 'moment', id: moment.id } }));
  return [...own, ...events].sort(
    (a, b) => order(a.from, b.from) || order(b.until ?? '9999', a.until ?? '9999'),
  );
}

const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));
