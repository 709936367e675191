import { Show } from 'solid-js';
import { useSession } from '../../../session/session';
import { statusName } from '../../../session/told';
import { previewing } from '../../../session/pointing';
import type { Relation } from '../../../story/model';
import { relationName } from '../../evidence/subject-words';
import { placeIn } from './place';
import styles from './Relations.module.css';

const labels = {
  backs: 'relBacks',
  'allied-with': 'relAllied',
  opposes: 'relOpposes',
  mediates: 'relMediates',
  wants: 'relWants',
  accuses: 'relAccuses',
  attacks: 'relAttacks',
  'holds-talks': 'relTalks',
} as const;

/** An edge's label as a button: selects the relation, which shows its evidence and lights its arc. */
export function RelationEdge(props: { relation: Relation }) {
  const session = useSession();
  const id = () => props.relation.id;
  const isChosen = () => session.selection.isChosen({ kind: 'relation', id: id() });
  const status = () => statusName(props.relation.status, session.words);
  const place = () => {
    const [x, y] = props.relation.labelAt ?? [0, 0];
    return placeIn(session.story().relations, x, y);
  };
  return (
    <li class={styles.edge} style={place()}>
      <button
        type="button"
        class={styles.label}
        data-relation={id()}
        data-status={status() === undefined ? undefined : props.relation.status}
        data-off={session.layers.isOff(props.relation.from) ? '' : undefined}
        aria-label={relationName(session, props.relation)}
        aria-current={isChosen() ? 'true' : undefined}
        onClick={() => session.selection.choose({ kind: 'relation', id: id() })}
        ref={previewing(session, () => ({ kind: 'relation', id: id() }))}
      >
        {session.words.t(labels[props.relation.kind])}
        <Show when={status()}>{(word) => <small>{word()}</small>}</Show>
      </button>
    </li>
  );
}
