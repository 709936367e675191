import { Show } from 'solid-js';
import { useSession } from '../../session/session';
import { IconButton } from '../../ui/IconButton';
import { FullScreenButton } from './FullScreenButton';
import styles from './MapControls.module.css';

/** Zoom, north, the two views that the story was framed for, and the whole screen. */
export function MapControls() {
  const session = useSession();
  const { t } = session.words;
  return (
    <div class={styles.controls} data-needs-script>
      <div class={styles.stack} data-over-map>
        <IconButton
          icon="plus"
          name={t('zoomIn')}
          onPress={() => session.camera.move({ kind: 'zoom', by: 1 })}
        />
        <IconButton
          icon="minus"
          name={t('zoomOut')}
          onPress={() => session.camera.move({ kind: 'zoom', by: -1 })}
        />
        <Show when={session.mapStatus.isLive()}>
          <IconButton
            icon="north"
            name={t('northUp')}
            onPress={() => session.camera.move({ kind: 'north' })}
          />
        </Show>
      </div>
      <div class={styles.stack} data-over-map>
        <IconButton
          icon="home"
          name={t('firstView')}
          onPress={() => session.camera.move({ kind: 'first' })}
        />
        <IconButton
          icon="globe"
          name={t('wholeStory')}
          onPress={() => session.camera.move({ kind: 'whole' })}
        />
      </div>
      <FullScreenButton />
    </div>
  );
}
