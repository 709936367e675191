import { createSignal, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { Dialog } from '../../ui/Dialog';
import { Icon } from '../../ui/Icon';
import styles from './TakeAway.module.css';
import { TakeAwayBox } from '../parts';

/** The share button and its dialog: link, citation, print, picture, embed code and the story's files. */
export function TakeAway() {
  const { t } = useSession().words;
  const [isOpen, setOpen] = createSignal(false);
  const prepare = () => void TakeAwayBox.preload();
  // A dialog takes the focus to what is in it when it opens.
  const open = () => void TakeAwayBox.preload().then(() => setOpen(true));
  return (
    <>
      <button
        type="button"
        class={styles.open}
        title={t('takeAway')}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={open}
      >
        <Icon name="share" />
        <span class={styles.openWord}>{t('takeAway')}</span>
      </button>
      <Dialog label={t('takeAway')} isOpen={isOpen()} onClose={() => setOpen(false)}>
        <Show when={isOpen()}>
          <TakeAwayBox onClose={() => setOpen(false)} />
        </Show>
      </Dialog>
    </>
  );
}
