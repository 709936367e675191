import { createEffect } from 'solid-js';
import { useAppState } from '../state/app-state';
import { reload } from '../ui/reload';
import { Trouble } from '../ui/Trouble';
import { createDrawnView } from './drawn-view';
import styles from './MapView.module.css';
import VectorView from './VectorView';

/** Why there is no live map, in the words for it: this device cannot draw it, or it did not come, or it was lost. */
export type Why = 'mapFailed' | 'engineFailed' | 'contextLost';

/** The map as vectors in place of the live one, and why. */
export default function WithoutEngine(props: { why: Why }) {
  const state = useAppState();
  const { t } = state.words;
  const frame = createDrawnView(state);
  // Without a map there is nothing to make a picture of.
  createEffect(() => state.pictureWish() && state.endPicture('failed'));
  return (
    <div class={styles.frame}>
      <VectorView id="fallback" frame={frame()} onUp={() => state.setDrawn(true)} />
      <Trouble
        text={t(props.why)}
        action={props.why === 'mapFailed' ? undefined : t('reload')}
        onAction={reload}
        isOverMap
      />
    </div>
  );
}
