import { createSignal, Show } from 'solid-js';
import type { Stretch } from '../text/quotes-of';
import { useDesk } from '../desk/desk';
import styles from './Article.module.css';

/** Marks what a finger has selected. It stays until the press ends: gone before, what lies under it would be pressed. */
export function MarkSelected(props: { selected: Stretch | undefined; onMark: (stretch: Stretch) => void }) {
  const { words, t } = useDesk();
  // The press takes the selection away.
  const [pressed, setPressed] = createSignal<Stretch>();
  const stretch = () => props.selected ?? pressed();
  return (
    <Show when={stretch()}>
      {(marked) => (
        <button
          type="button"
          class={styles.markSelected}
          lang={words.language()}
          onPointerDown={() => setPressed(marked())}
          onPointerCancel={() => setPressed(undefined)}
          onClick={() => {
            const chosen = marked();
            setPressed(undefined);
            props.onMark(chosen);
          }}
        >
          {t('markWords')}
        </button>
      )}
    </Show>
  );
}
