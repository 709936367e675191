import { For } from 'solid-js';
import { useSession } from '../../../session/session';
import { Edge } from './Edge';
import { EdgeLine } from './EdgeLine';
import { Party } from './Party';
import styles from './Relations.module.css';

/** The parties and what is between them. Lines are drawn; boxes and labels are buttons, and lists to a screen reader. */
export function Diagram() {
  const { story, words } = useSession();
  const { width, height, nodes, relations } = story().relations;
  const drawn = relations.filter(({ points }) => points !== undefined);
  return (
    <div class={styles.diagram} style={{ 'aspect-ratio': `${width} / ${height}` }}>
      <svg class={styles.lines} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <For each={drawn}>{(relation) => <EdgeLine relation={relation} />}</For>
      </svg>
      <ul aria-label={words.t('kindActor')}>
        <For each={nodes}>{(node) => <Party node={node} />}</For>
      </ul>
      <ul aria-label={words.t('relationsTab')}>
        <For each={drawn}>{(relation) => <Edge relation={relation} />}</For>
      </ul>
    </div>
  );
}
