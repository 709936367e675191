import { createEffect, createSignal, on, Show } from 'solid-js';
import type { OfflineNews } from '../../offline/news';
import type { InterfaceWords } from '../../session/words';
import { IconButton } from '../../ui/IconButton';
import styles from './OfflineBar.module.css';

/** A dismissible line below the page: a newer version is available, or the page cannot be stored. */
export function OfflineBar(props: { words: InterfaceWords; news: OfflineNews | undefined }) {
  const { t } = props.words;
  const [isPutOff, setPutOff] = createSignal(false);
  // A version that is newer still is announced again.
  createEffect(
    on(
      () => props.news,
      () => setPutOff(false),
    ),
  );
  return (
    <div class={styles.bar} lang={props.words.mark().lang} dir={props.words.mark().dir} role="status">
      <Show when={!isPutOff() && props.news} keyed>
        {(news) => (
          <>
            <span>{news.kind === 'newVersion' ? t('newVersion') : t('notKept')}</span>
            {news.kind === 'newVersion' && (
              <button type="button" class={styles.show} onClick={() => news.show()}>
                {t('showNewVersion')}
              </button>
            )}
            <IconButton icon="close" name={t('close')} onPress={() => setPutOff(true)} />
          </>
        )}
      </Show>
    </div>
  );
}
