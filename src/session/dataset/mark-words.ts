import type { EventMark } from './event-mark';
import type { Session } from '../session';
import { eventName } from '../told';

/** What a mark stands for: what happened, how often, and whom most of its events name. */
export function markLines(
  { kind, count, parties }: EventMark,
  { story, evidence, words }: Pick<Session, 'story' | 'evidence' | 'words'>,
) {
  const { t, number, list, of } = words;
  const event = story().dataset?.kinds[kind]?.[0];
  const name = event ? eventName(event, words) : '';
  const names = parties.map(([actor, times]) =>
    t('nameAndCount', { name: of(evidence().nameOf('actor', actor)), count: number(times) }),
  );
  return {
    name: { text: count > 1 ? t('eventsOfKind', { kind: name, count: number(count) }) : name },
    second: names.length > 0 ? t('namedMost', { names: list(names) }) : '',
  };
}
