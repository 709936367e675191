import { createEffect, createSignal, on } from 'solid-js';
import { useSession } from '../../session/session';
import { readAddress } from '../../session/address/address';
import { rememberStart, showsStart } from '../../session/start';
import styles from './Start.module.css';

/**
 * Three first steps for new readers; dismissed, they fold to their title. The prerendered page has them open, and
 * `boot.ts` hides them for readers who have dismissed them.
 */
export function Start() {
  const session = useSession();
  const { t, of } = session.words;
  const [isOpen, setOpen] = createSignal(showsStart(readAddress(location.hash)));
  const startRoute = () => {
    const route = session.route.feature();
    return route ? t('startRoute', { name: of(route.name) }) : t('startLayers');
  };
  let title!: HTMLElement;
  const putAway = () => {
    title.focus();
    setOpen(false);
    rememberStart();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen()) return;
    // Not also the key that closes the selection.
    event.stopPropagation();
    putAway();
  };
  // After a selection it is folded from the next visit on.
  createEffect(on(session.selection.chosen, (choice) => choice && rememberStart(), { defer: true }));
  return (
    <details
      class={styles.start}
      data-start
      data-print="none"
      open={isOpen()}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open === isOpen()) return;
        setOpen(currentTarget.open);
        if (!currentTarget.open) rememberStart();
      }}
    >
      <summary ref={title} class={styles.title} onKeyDown={onKeyDown}>
        {t('startTitle')}
      </summary>
      <div class={styles.body}>
        <ol class={styles.steps}>
          <li>{t('startShape')}</li>
          <li>{t('startSentence')}</li>
          <li>{startRoute()}</li>
        </ol>
        <button type="button" class={styles.done} onClick={putAway} onKeyDown={onKeyDown}>
          {t('startDone')}
        </button>
      </div>
    </details>
  );
}
