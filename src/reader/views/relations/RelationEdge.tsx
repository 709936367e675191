import { useAppState } from '../../../session/app-state';
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
} as const;

/** The label of an edge: pressing it shows the words, and lights its arc. */
export function RelationEdge(props: { relation: Relation }) {
  const state = useAppState();
  const id = () => props.relation.id;
  const isChosen = () => state.isChosen({ kind: 'relation', id: id() });
  const [x, y] = props.relation.labelAt ?? [0, 0];
  return (
    <li class={styles.edge} style={placeIn(state.story.relations, x, y)}>
      <button
        type="button"
        class={styles.label}
        data-relation={id()}
        data-off={state.isOff(props.relation.from) ? '' : undefined}
        aria-label={relationName(state, props.relation)}
        aria-current={isChosen() ? 'true' : undefined}
        onClick={() => state.choose({ kind: 'relation', id: id() })}
        {...previewing(state, () => ({ kind: 'relation', id: id() }))}
      >
        {state.words.t(labels[props.relation.kind])}
      </button>
    </li>
  );
}
