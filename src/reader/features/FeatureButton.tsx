import { Show } from 'solid-js';
import { useSession } from '../../session/session';
import { previewing } from '../../session/pointing';
import { detailsOf } from '../../session/told';
import type { Feature } from '../../story/model';
import { Swatch } from '../../ui/paint/Swatch';
import { TaggedText } from '../../ui/text/TaggedText';
import styles from './FeatureButton.module.css';

/** A feature's name and sign as a button: hover previews it, a press selects it. */
export function FeatureButton(props: {
  feature: Feature;
  /** Outside the tab order: reached by arrow keys. */
  isSkipped?: boolean | undefined;
}) {
  const session = useSession();
  const row = () => session.layers.rowOf(props.feature.id);
  const tags = () => [
    ...detailsOf(props.feature, session.words),
    ...(props.feature.basis === 'context' ? [session.words.t('contextTag')] : []),
  ];
  return (
    <button
      type="button"
      class={styles.button}
      data-feature={props.feature.id}
      tabIndex={props.isSkipped ? -1 : undefined}
      onClick={() => session.selection.choose({ kind: 'feature', id: props.feature.id })}
      ref={previewing(session, () => ({ kind: 'feature', id: props.feature.id }))}
    >
      <Show when={row()}>{(found) => <Swatch row={found()} />}</Show>
      <span>
        <TaggedText words={session.words.tagged(props.feature.name)} />
      </span>
      <Show when={tags().length > 0}>
        <small class={styles.context}>{tags().join(' · ')}</small>
      </Show>
    </button>
  );
}
