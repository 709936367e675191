import { onMount, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { bytesInWords } from '../../session/bytes-in-words';
import { datasetFile } from '../../site-files/dataset-files';
import { forgetTable, isTableKept, keepTable } from '../../site-files/kept-table';
import type { Dataset } from '../../story/model';
import { Icon } from '../../ui/Icon';
import styles from '../share/TakeAwayBox.module.css';

/** Keeps the story's table of events in the browser, for reading without a connection, and lets go of it. */
export function KeepTable(props: { dataset: Dataset }) {
  const session = useSession();
  const { t, percent } = session.words;
  const { keeping, setKeeping } = session.dataset;
  const slug = () => session.story().slug;
  const isKeeping = () => typeof keeping() === 'number';
  const isKept = () => keeping() === 'kept';
  onMount(async () => {
    if (keeping() !== undefined) return;
    const found = (await isTableKept(slug(), props.dataset.files.list)) ? 'kept' : 'not';
    if (keeping() === undefined) setKeeping(found);
  });
  const keep = async () => {
    if (isKeeping()) return;
    setKeeping(0);
    try {
      const of = slug();
      await keepTable(
        of,
        props.dataset.files.list,
        (name) => datasetFile(of, name),
        (kept, all) => setKeeping(kept / all),
      );
      setKeeping('kept');
    } catch {
      setKeeping('failed');
    }
  };
  const forget = async () => {
    await forgetTable(slug());
    setKeeping('not');
  };
  return (
    <section class={styles.part} data-keep-table={keeping()}>
      <h3 class={styles.subtitle}>{t('keepTableTitle')}</h3>
      <p class={styles.about}>
        {t('keepTableNote', { size: bytesInWords(props.dataset.files.bytes, session.words) })}
      </p>
      <p class={styles.actions}>
        {/* One button, and aria-disabled: the focus stays. */}
        <button
          type="button"
          class={styles.action}
          aria-disabled={isKeeping()}
          onClick={() => void (isKept() ? forget() : keep())}
        >
          <Icon name={isKept() ? 'close' : 'download'} />
          {t(isKept() ? 'forgetTable' : 'keepTable')}
        </button>
        <Show when={isKeeping()}>
          <span class={styles.outcome} aria-hidden="true">
            {percent(Math.floor(Number(keeping()) * 100), 0)}
          </span>
        </Show>
        <span class={styles.outcome} role="status">
          {isKept()
            ? t('tableKept')
            : keeping() === 'failed'
              ? t('tableNotKept')
              : isKeeping()
                ? t('tableKeeping')
                : ''}
        </span>
      </p>
    </section>
  );
}
