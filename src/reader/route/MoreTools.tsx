import type { ParentProps } from 'solid-js';
import { useSession } from '../../session/session';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import styles from './MoreTools.module.css';

/** Tools behind a "More" button, in a sheet from below, where their row has no room. */
export function MoreTools(props: ParentProps) {
  const { t } = useSession().words;
  let sheet!: HTMLDivElement;
  return (
    <>
      <button type="button" class={styles.open} popovertarget="more-tools">
        <Icon name="more" />
        <span class={styles.label}>{t('moreTools')}</span>
      </button>
      <div
        id="more-tools"
        class={styles.sheet}
        popover="auto"
        role="group"
        aria-label={t('moreTools')}
        ref={sheet}
      >
        <div class={styles.close}>
          <IconButton icon="close" name={t('close')} onPress={() => sheet.hidePopover()} />
        </div>
        {props.children}
      </div>
    </>
  );
}
