import { onCleanup } from 'solid-js';
import { useSession } from '../../session/session';
import { Icon } from '../../ui/Icon';
import { pictureWords } from './picture-words';
import styles from './TakeAwayBox.module.css';

/** Asks the map for a picture and reports its progress; the map draws and saves it. */
export function PictureButton() {
  const session = useSession();
  const { t } = session.words;
  const isDrawing = () => session.picture.progress() === 'drawing';
  const outcome = () => {
    const progress = session.picture.progress();
    return progress === 'saved' ? t('pictureSaved') : progress === 'failed' ? t('pictureFailed') : '';
  };
  onCleanup(session.picture.forget);
  return (
    <section class={styles.part}>
      <h3 class={styles.subtitle}>{t('pictureTitle')}</h3>
      <p class={styles.about}>{t('pictureNote')}</p>
      <p class={styles.actions}>
        {/* aria-disabled: `disabled` would take the focus away. */}
        <button
          type="button"
          class={styles.action}
          aria-disabled={isDrawing()}
          onClick={() => session.picture.take(pictureWords(session))}
        >
          <Icon name="download" />
          {t(isDrawing() ? 'pictureDrawing' : 'savePicture')}
        </button>
        <span class={styles.outcome} aria-live="polite" data-outcome={session.picture.progress()}>
          {outcome()}
        </span>
      </p>
    </section>
  );
}
