import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { IconButton } from '../../ui/IconButton';
import styles from './MapControls.module.css';

/**
 * Toggles full screen. No button where the device does not support it (iPhones) or the embedding page does not allow
 * it.
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
    // The browser may refuse: nothing changes then.
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
