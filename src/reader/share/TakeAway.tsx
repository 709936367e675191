import { createSignal, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { Dialog } from '../../ui/Dialog';
import { Icon } from '../../ui/Icon';
import styles from './TakeAway.module.css';
import { TakeAwayBox } from './TakeAwayBox';

/** The share button and its dialog: link, citation, print, picture, embed code and the story's files. */
export function TakeAway() {
  const { t } = useSession().words;
  const [isOpen, setOpen] = createSignal(false);
  return (
    <>
      <button type="button" class={styles.open} title={t('takeAway')} onClick={() => setOpen(true)}>
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
