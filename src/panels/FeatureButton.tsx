import { Show } from 'solid-js';
import { useAppState } from '../state/app-state';
import type { Feature } from '../story/model';
import { Swatch } from '../ui/Swatch';
import styles from './FeatureButton.module.css';

/** A feature by its name and its sign on the map: pointing at it previews it, pressing it chooses it. */
export function FeatureButton(props: { feature: Feature }) {
  const state = useAppState();
  const row = () => state.rows.find((one) => one.features.includes(props.feature.id));
  const point = (isOn: boolean) =>
    state.setPointed(isOn ? { kind: 'feature', id: props.feature.id } : undefined);
  return (
    <button
      type="button"
      class={styles.button}
      data-feature={props.feature.id}
      onClick={() => state.choose({ kind: 'feature', id: props.feature.id })}
      onPointerEnter={() => point(true)}
      onPointerLeave={() => point(false)}
      onFocus={() => point(true)}
      onBlur={() => point(false)}
    >
      <Show when={row()}>{(found) => <Swatch row={found()} />}</Show>
      <span>{state.words.of(props.feature.name)}</span>
      <Show when={props.feature.basis === 'context'}>
        <small class={styles.context}>{state.words.t('contextTag')}</small>
      </Show>
    </button>
  );
}
