import { daysOf } from '../files/edtf';
import type { ParsedStory } from '../files/parse';
import { sharedHolders } from './references';
import type { Report } from './report';

/** Rules 3 and 5 for situations: each follows the one before, each of several is dated, and references resolve. */
export function verifySituations(parsed: ParsedStory, report: Report): void {
  const { situations } = parsed.story.value;
  verifyParts(parsed, report);
  if (situations.length < 2) return;
  const { story, isSouthern } = parsed;
  situations.forEach(({ id, date, dated, claims = [], note }, index) => {
    const path = ['situations', index] as const;
    if (!(dated === 'article' ? claims.length > 0 : dated === 'context' && note))
      report.add('situation-undated', story, [...path, 'date'], { id });
    const before = situations[index - 1]?.date;
    if (before !== undefined && !isAfter(date, before, isSouthern))
      report.add('situation-too-early', story, [...path, 'date'], { date }, { date: before });
  });
}

/** Whether all of a date is after another. A date that is none is another rule's. */
function isAfter(date: string, before: string, isSouthern?: boolean): boolean {
  try {
    const { until = '' } = daysOf(before, isSouthern);
    return (daysOf(date, isSouthern).from ?? '') > until && until !== '';
  } catch {
    return true;
  }
}

function verifyParts({ story, features, fronts, claims }: ParsedStory, report: Report): void {
  const zones = new Set(
    features
      .flatMap((file) => file.value.features)
      .flatMap(({ id, properties: { kind } }) => (kind === 'zone' ? [id] : [])),
  );
  const ids = {
    front: idsOf(fronts.value.features),
    claim: idsOf(claims.value.claims),
    actor: idsOf(story.value.actors),
  };
  story.value.situations.forEach((situation, index) => {
    const path = ['situations', index] as const;
    const resolve = (kind: keyof typeof ids, id: string, at: readonly (string | number)[]) => {
      if (!ids[kind].has(id)) report.add(`no-such-${kind}`, story, [...path, ...at], { id });
    };
    situation.fronts?.forEach((id, place) => resolve('front', id, ['fronts', place]));
    situation.claims?.forEach((id, place) => resolve('claim', id, ['claims', place]));
    for (const part of ['holders', 'points'] as const)
      for (const zone of Object.keys(situation[part] ?? {}))
        if (!zones.has(zone)) report.add('no-such-zone', story, [...path, part, zone], { id: zone });
    for (const [zone, { holder, actors }] of Object.entries(situation.holders ?? {})) {
      if (!sharedHolders.includes(holder)) resolve('actor', holder, ['holders', zone, 'holder']);
      actors.forEach((id, place) => resolve('actor', id, ['holders', zone, 'actors', place]));
    }
  });
}

const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id));
