import { Show } from 'solid-js';
import { useSession } from '../../../session/session';
import type { Relation } from '../../../story/model';
import { hasArc } from '../../../story/subject';
import { arrowhead, curve } from './curve';
import styles from './Relations.module.css';

/**
 * The line of an edge: backing and alliance in the first party's colour, other kinds in ink, each with its own dash. An
 * arrowhead gives the direction; an alliance goes both ways and has none.
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
      data-off={session.layers.isOff(props.relation.from) ? '' : undefined}
      data-lit={isLit() ? '' : undefined}
      style={{ color: hasArc(kind()) ? `var(--line-${tint()})` : 'var(--ink-soft)' }}
    >
      <path d={curve(points())} />
      <Show when={kind() !== 'allied-with'}>
        <path d={arrowhead(points())} class={styles.head} />
      </Show>
    </g>
  );
}
