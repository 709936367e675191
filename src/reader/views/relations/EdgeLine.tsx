import { Show } from 'solid-js';
import { useSession } from '../../../session/session';
import type { Relation } from '../../../story/model';
import { hasArc } from '../../../story/subject';
import { arrowhead, crossing, curve } from './curve';
import styles from './Relations.module.css';

/**
 * The line of an edge: backing and alliance in the first party's colour, other kinds in ink, each with its own dash. An
 * arrowhead gives the direction, hollow where the relation is not plainly said, before a cross where it is denied; an
 * alliance goes both ways and has no head, and so do talks.
 */
export function EdgeLine(props: { relation: Relation }) {
  const session = useSession();
  const kind = () => props.relation.kind;
  const points = () => props.relation.points ?? [];
  const tint = () => session.evidence().actorById.get(props.relation.from)?.tint ?? 'stone';
  const isLit = () =>
    [session.selection.chosen(), session.selection.pointed()].some(
      (what) => what?.kind === 'relation' && what.id === props.relation.id,
    );
  return (
    <g
      class={styles.line}
      data-kind={kind()}
      data-status={props.relation.status}
      data-off={session.layers.isOff(props.relation.from) ? '' : undefined}
      data-lit={isLit() ? '' : undefined}
      style={{ color: hasArc(kind()) ? `var(--line-${tint()})` : 'var(--ink-soft)' }}
    >
      <path d={curve(points())} />
      <Show when={kind() !== 'allied-with' && kind() !== 'holds-talks'}>
        <path d={arrowhead(points())} class={styles.head} />
      </Show>
      <Show when={props.relation.status === 'denied'}>
        <path d={crossing(points())} />
      </Show>
    </g>
  );
}
