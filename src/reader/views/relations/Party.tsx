import { useAppState } from '../../../session/app-state';
import type { Diagram } from '../../../story/model';
import { placeIn } from './place';
import styles from './Relations.module.css';

/** A party as a box of its colour: pressing it shows all that is claimed of it. */
export function Party(props: { node: Diagram['nodes'][number] }) {
  const state = useAppState();
  const id = () => props.node.actor;
  const actor = () => state.evidence.actorById.get(id());
  const tint = () => actor()?.tint ?? 'stone';
  const isChosen = () => state.isChosen({ kind: 'actor', id: id() });
  return (
    <li
      class={styles.party}
      style={{
        ...placeIn(state.story.relations, props.node.x, props.node.y),
        'inline-size': `${(state.story.relations.boxWidth / state.story.relations.width) * 100}%`,
      }}
    >
      <button
        type="button"
        class={styles.box}
        data-actor={id()}
        aria-current={isChosen() ? 'true' : undefined}
        title={state.words.of(actor()?.name ?? {})}
        style={{ background: `var(--fill-${tint()})`, 'border-color': `var(--line-${tint()})` }}
        onClick={() => state.choose({ kind: 'actor', id: id() })}
      >
        {state.words.of(actor()?.short ?? actor()?.name ?? {})}
      </button>
    </li>
  );
}
