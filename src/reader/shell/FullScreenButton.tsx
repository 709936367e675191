import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { IconButton } from '../../ui/IconButton';
import styles from './MapControls.module.css';

/**
 * Gives the whole screen to the page, and takes it back. Not every device can (no iPhone does), and a frame in another
 * page may only where that page allows it: there is no button then.
 */
export function FullScreenButton() {
  const { t } = useSession().words;
  const [isPossible, setPossible] = createSignal(false);
  const [isFull, setFull] = createSignal(false);
  const update = () => setFull(document.fullscreenElement !== null);
  onMount(() => {
    setPossible(document.fullscreenEnabled === true);
    document.addEventListener('fullscreenchange', update);
    onCleanup(() => document.removeEventListener('fullscreenchange', update));
  });
  const toggle = () => {
    const change = isFull() ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    // The browser may refuse: then all stays as it is.
    change.catch(() => undefined);
  };
  return (
    <Show when={isPossible()}>
      <div class={styles.stack} data-over-map>
        <IconButton
          icon={isFull() ? 'shrink' : 'expand'}
          name={t('fullScreen')}
          isPressed={isFull()}
          onPress={toggle}
        />
      </div>
    </Show>
  );
}
