import { useAppState } from '../../state/app-state';
import type { Relation } from '../../story/model';
import { arrowhead, curve } from './curve';
import styles from './Relations.module.css';

/** The line of an edge, with its head: backing in the backer's colour, the rest in ink with a dash of its own. */
export function EdgeLine(props: { relation: Relation }) {
  const state = useAppState();
  const points = () => props.relation.points ?? [];
  const tint = () => state.evidence.actorById.get(props.relation.from)?.tint ?? 'stone';
  const isLit = () =>
    [state.chosen(), state.pointed()].some(
      (what) => what?.kind === 'relation' && what.id === props.relation.id,
    );
  return (
    <g
      class={styles.line}
      data-kind={props.relation.kind}
      data-off={state.isOff(props.relation.from) ? '' : undefined}
      data-lit={isLit() ? '' : undefined}
      style={{ color: props.relation.kind === 'backs' ? `var(--line-${tint()})` : 'var(--ink-soft)' }}
    >
      <path d={curve(points())} />
      <path d={arrowhead(points())} class={styles.head} />
    </g>
  );
}
