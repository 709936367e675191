import { Show } from 'solid-js';
import { useAppState } from '../../session/app-state';
import { IconButton } from '../../ui/IconButton';
import { FullScreenButton } from './FullScreenButton';
import styles from './MapControls.module.css';

/** Zoom, north, the two views that the story was framed for, and the whole screen. */
export function MapControls() {
  const state = useAppState();
  const { t } = state.words;
  return (
    <div class={styles.controls} data-needs-script>
      <div class={styles.stack} data-over-map>
        <IconButton icon="plus" name={t('zoomIn')} onPress={() => state.setCamera({ kind: 'zoom', by: 1 })} />
        <IconButton
          icon="minus"
          name={t('zoomOut')}
          onPress={() => state.setCamera({ kind: 'zoom', by: -1 })}
        />
        <Show when={state.isLive()}>
          <IconButton icon="north" name={t('northUp')} onPress={() => state.setCamera({ kind: 'north' })} />
        </Show>
      </div>
      <div class={styles.stack} data-over-map>
        <IconButton icon="home" name={t('firstView')} onPress={() => state.setCamera({ kind: 'first' })} />
        <IconButton icon="globe" name={t('wholeStory')} onPress={() => state.setCamera({ kind: 'whole' })} />
      </div>
      <FullScreenButton />
    </div>
  );
}
