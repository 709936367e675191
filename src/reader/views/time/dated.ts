import type { DatedEvent, Situation, Story, Text } from '../../../story/model';
import type { Choice } from '../../../story/subject';

/** What stands among the dates: what the story dates, and what happened as far as none of that names it. */
export interface Dated extends Pick<DatedEvent, 'date' | 'dated' | 'from' | 'until'> {
  readonly choice: Choice;
  readonly name: Text;
}

/** A date of the map among them. */
export interface DatedSituation extends Pick<Situation, 'date' | 'dated'> {
  readonly choice: { readonly kind: 'situation'; readonly id: string };
  readonly from: string;
  readonly until?: string;
}

/** By the first day; of two with the same, the longer comes first. */
export function datedIn({ moments, features, situations = [] }: Story): (Dated | DatedSituation)[] {
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
  const dates = situations.flatMap(({ id, date, dated, from, until }): DatedSituation[] =>
    from === undefined
      ? []
      : [{ choice: { kind: 'situation', id }, date, dated, from, ...(until !== undefined && { until }) }],
  );
  return [...own, ...events, ...dates].sort(
    (a, b) => order(a.from, b.from) || order(b.until ?? '9999', a.until ?? '9999'),
  );
}

const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));
