import type { Difference } from './compare';
import { keyOf, type Sort, type Thing } from './things';

/** The keys by which things name others, with what they may name. */
const named: Readonly<Record<string, readonly Sort[]>> = {
  claims: ['claim'],
  actors: ['actor'],
  present: ['actor'],
  actor: ['actor'],
  holder: ['actor'],
  backer: ['actor'],
  backed: ['actor'],
  viewOf: ['actor'],
  from: ['actor', 'feature'],
  to: ['actor', 'feature'],
  features: ['feature'],
  place: ['feature'],
  fronts: ['front'],
  speaker: ['speaker'],
  speakers: ['speaker'],
  sentence: ['sentence'],
  source: ['outline-source'],
};

/** The keys of the things that a value names, such as "actor army". */
function namesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return (named[key] ?? []).map((sort) => keyOf({ sort, id: value }));
  if (Array.isArray(value)) return value.flatMap((item) => namesIn(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => namesIn(one, name));
}

/**
 * What a difference needs before the story is whole again with it: things it names that are still to be taken over; where
 * something goes, what still names it; with other words of a source, the sentences that are cut out of them; with a source
 * more or less, its text.
 * @returns by key, without the difference itself
 */
export function needsOf(differences: readonly Difference[]): (of: Difference) => readonly Difference[] {
  const byKey = new Map(differences.map((one) => [one.key, one]));
  const [before, after] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const one of differences) {
    before.set(one.key, namesOf(one.before));
    after.set(one.key, namesOf(one.after));
  }
  const namedBy = new Map<string, Difference[]>();
  for (const one of differences)
    for (const key of before.get(one.key) ?? [])
      if (byKey.get(key)?.how === 'gone') namedBy.set(key, [...(namedBy.get(key) ?? []), one]);
  const ofText = new Set(
    differences.filter(
      ({ sort, before: old, after: now }) =>
        sort === 'source' || (sort === 'sentence' && wordsOf(old) !== wordsOf(now)),
    ),
  );
  const sources = byKey.get(keyOf({ sort: 'meta', id: 'sources' }));
  const texts = differences.filter(({ sort, how }) => sort === 'source' && how !== 'changed');
  const ofSources = (one: Difference): readonly Difference[] => {
    if (one === sources) return texts;
    return sources && texts.includes(one) ? [sources] : [];
  };
  const direct = (one: Difference): readonly Difference[] => [
    ...(after.get(one.key) ?? []).flatMap((key) => {
      const other = byKey.get(key);
      return other && (other.how === 'added' || isCutElsewhere(one, other)) ? [other] : [];
    }),
    ...ofSources(one),
    ...(one.how === 'gone' ? (namedBy.get(one.key) ?? []) : []),
  ];
  return (of) => {
    const found = new Map<string, Difference>();
    const open = [of];
    let isTextIn = false;
    for (let one = open.pop(); one; one = open.pop()) {
      const all = ofText.has(one) && !isTextIn ? [...direct(one), ...ofText] : direct(one);
      isTextIn ||= ofText.has(one);
      for (const other of all) {
        if (other.key === of.key || found.has(other.key)) continue;
        found.set(other.key, other);
        open.push(other);
      }
    }
    return [...found.values()];
  };
}

/** What a thing names; a translation is of a sentence, and of a language of the story. */
function namesOf(thing: Thing | undefined): string[] {
  if (thing?.sort !== 'translation') return namesIn(thing?.value);
  const [, sentence = ''] = thing.id.split(' ');
  return [keyOf({ sort: 'sentence', id: sentence }), keyOf({ sort: 'meta', id: 'translations' })];
}

/** Whether a claim quotes a sentence that is another stretch of the text in the other version. */
const isCutElsewhere = ({ sort }: Difference, { sort: of, before, after }: Difference) =>
  sort === 'claim' && of === 'sentence' && wordsOf(before) !== wordsOf(after);

const wordsOf = (thing: Thing | undefined) => {
  const { exact, start } = (thing?.value ?? {}) as { exact?: string; start?: number };
  return `${start} ${exact}`;
};
