import { createRenderEffect } from 'solid-js';
import { useSession } from '../../session/session';
import { previewing } from '../../session/pointing';
import type { Backing } from '../../story/model';
import { arcColour, arcText } from './arcs';
import type { LabelAnchor } from './label-anchor';
import styles from '../MapView.module.css';

/** The backer's name, and its capital where the map does not show it. */
export function ArcLabel(props: { backing: Backing; at: LabelAnchor | undefined }) {
  const session = useSession();
  return (
    <button
      type="button"
      class={styles.arcLabel}
      data-arc={props.backing.id}
      data-over-map
      hidden={props.at === undefined}
      ref={(element) => {
        previewing(session, () => ({ kind: 'feature', id: props.backing.id }))(element);
        createRenderEffect(() => {
          element.style.color = arcColour(session, props.backing);
          const { x, y, shiftX, shiftY } = props.at ?? { x: 0, y: 0, shiftX: 0, shiftY: 0 };
          element.style.transform = `translate(${x}px, ${y}px) translate(${shiftX}%, ${shiftY}%)`;
        });
      }}
      onClick={() => session.selection.choose({ kind: 'feature', id: props.backing.id })}
    >
      {arcText(session, props.backing, props.at?.isShort ?? false)}
    </button>
  );
}
