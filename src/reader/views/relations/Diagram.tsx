import { useSession } from '../../../session/session';
import { byId, Keyed } from '../../../ui/Keyed';
import { RelationEdge } from './RelationEdge';
import { EdgeLine } from './EdgeLine';
import { Party } from './Party';
import styles from './Relations.module.css';

/** The diagram of relations: lines in SVG; parties and labels as buttons in two lists, for screen readers. */
export function Diagram() {
  const { story, words } = useSession();
  const diagram = () => story().relations;
  const drawn = () => diagram().relations.filter(({ points }) => points !== undefined);
  return (
    <div class={styles.diagram} style={{ 'aspect-ratio': `${diagram().width} / ${diagram().height}` }}>
      <svg class={styles.lines} viewBox={`0 0 ${diagram().width} ${diagram().height}`} aria-hidden="true">
        <Keyed each={drawn()} by={byId}>
          {(relation) => <EdgeLine relation={relation()} />}
        </Keyed>
      </svg>
      <ul aria-label={words.t('kindActor')}>
        <Keyed each={diagram().nodes} by={({ actor }) => actor}>
          {(node) => <Party node={node()} />}
        </Keyed>
      </ul>
      <ul aria-label={words.t('relationsTab')}>
        <Keyed each={drawn()} by={byId}>
          {(relation) => <RelationEdge relation={relation()} />}
        </Keyed>
      </ul>
    </div>
  );
}
