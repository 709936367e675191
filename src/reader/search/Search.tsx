import { createSignal, ErrorBoundary, lazy, onCleanup, Show, Suspense } from 'solid-js';
import { useSession } from '../../session/session';
import { Dialog } from '../../ui/Dialog';
import { IconButton } from '../../ui/IconButton';
import { reload } from '../../ui/reload';
import { Trouble } from '../../ui/Trouble';
import { FieldInput } from './FieldInput';
import { createSearchField } from './search-field';

// Loaded on demand, with its index.
const SearchBox = lazy(() => import('./SearchBox'));

/** The search dialog, opened by a button or the slash key. */
export function Search() {
  const { t } = useSession().words;
  const [isOpen, setOpen] = createSignal(false);
  const onKey = (event: KeyboardEvent) => {
    const isTyping =
      event.target instanceof Element && event.target.matches('input[type="search"], textarea');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    setOpen(true);
  };
  addEventListener('keydown', onKey);
  onCleanup(() => removeEventListener('keydown', onKey));
  return (
    <>
      <IconButton icon="search" name={t('search')} onPress={() => setOpen(true)} />
      <Dialog label={t('search')} isOpen={isOpen()} onClose={() => setOpen(false)}>
        <Show when={isOpen()}>
          <Box onChosen={() => setOpen(false)} />
        </Show>
      </Dialog>
    </>
  );
}

/** The field, and what it finds once that part has come. */
function Box(props: { onChosen: () => void }) {
  const { t } = useSession().words;
  const field = createSearchField();
  return (
    <>
      <FieldInput field={field} />
      <ErrorBoundary fallback={<Trouble text={t('partFailed')} action={t('reload')} onAction={reload} />}>
        <Suspense>
          <SearchBox field={field} onChosen={props.onChosen} />
        </Suspense>
      </ErrorBoundary>
    </>
  );
}
