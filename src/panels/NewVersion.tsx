import { createEffect, createSignal, on, Show } from 'solid-js';
import type { InterfaceWords } from '../state/words';
import { IconButton } from '../ui/IconButton';
import styles from './NewVersion.module.css';

/** A quiet line below the page: a newer version of it is there. The reader shows it, or puts it off. */
export function NewVersion(props: { words: InterfaceWords; onShow: (() => void) | undefined }) {
  const [isPutOff, setPutOff] = createSignal(false);
  // A version that is newer still is announced again.
  createEffect(
    on(
      () => props.onShow,
      () => setPutOff(false),
    ),
  );
  return (
    <div class={styles.bar} role="status">
      <Show when={!isPutOff() && props.onShow}>
        {(show) => (
          <>
            <span>{props.words.t('newVersion')}</span>
            <button type="button" class={styles.show} onClick={() => show()()}>
              {props.words.t('showNewVersion')}
            </button>
            <IconButton icon="close" name={props.words.t('close')} onPress={() => setPutOff(true)} />
          </>
        )}
      </Show>
    </div>
  );
}
