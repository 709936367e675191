import { createSignal, ErrorBoundary, lazy, onCleanup, Show, Suspense } from 'solid-js';
import { useSession } from '../../session/session';
import { Dialog } from '../../ui/Dialog';
import { IconButton } from '../../ui/IconButton';
import { reload } from '../../ui/reload';
import { Trouble } from '../../ui/Trouble';
import styles from './SearchField.module.css';

// Loaded on demand, with its index.
const SearchBox = lazy(() => import('./SearchBox'));

/** The search dialog, opened by a button or the slash key. What is typed while the box loads is kept. */
export function Search() {
  const { t } = useSession().words;
  const [isOpen, setOpen] = createSignal(false);
  const [typed, setTyped] = createSignal('');
  const open = () => {
    setTyped('');
    setOpen(true);
  };
  const onKey = (event: KeyboardEvent) => {
    const isTyping =
      event.target instanceof Element && event.target.matches('input[type="search"], textarea');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    open();
  };
  addEventListener('keydown', onKey);
  onCleanup(() => removeEventListener('keydown', onKey));
  return (
    <>
      <IconButton icon="search" name={t('search')} onPress={open} />
      <Dialog label={t('search')} isOpen={isOpen()} onClose={() => setOpen(false)}>
        <Show when={isOpen()}>
          <ErrorBoundary fallback={<Trouble text={t('partFailed')} action={t('reload')} onAction={reload} />}>
            <Suspense
              fallback={
                <input
                  type="search"
                  class={styles.field}
                  aria-label={t('search')}
                  placeholder={t('searchHint')}
                  dir="auto"
                  onInput={(event) => setTyped(event.currentTarget.value)}
                />
              }
            >
              <SearchBox typed={typed()} onChosen={() => setOpen(false)} />
            </Suspense>
          </ErrorBoundary>
        </Show>
      </Dialog>
    </>
  );
}
