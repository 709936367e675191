import { useSession } from '../../../session/session';
import type { Diagram } from '../../../story/model';
import { placeIn } from './place';
import styles from './Relations.module.css';

/** A party as a button in its colour: selects the actor. */
export function Party(props: { node: Diagram['nodes'][number] }) {
  const session = useSession();
  const id = () => props.node.actor;
  const actor = () => session.evidence().actorById.get(id());
  const tint = () => actor()?.tint ?? 'stone';
  const isChosen = () => session.selection.isChosen({ kind: 'actor', id: id() });
  return (
    <li
      class={styles.party}
      style={{
        ...placeIn(session.story().relations, props.node.x, props.node.y),
        'inline-size': `${(session.story().relations.boxWidth / session.story().relations.width) * 100}%`,
      }}
    >
      <button
        type="button"
        class={styles.box}
        data-actor={id()}
        aria-current={isChosen() ? 'true' : undefined}
        title={session.words.of(actor()?.name ?? {})}
        style={{ background: `var(--fill-${tint()})`, 'border-color': `var(--line-${tint()})` }}
        onClick={() => session.selection.choose({ kind: 'actor', id: id() })}
      >
        {session.words.of(actor()?.short ?? actor()?.name ?? {})}
      </button>
    </li>
  );
}
