import { createSignal, lazy, Show, Suspense } from 'solid-js';
import { useDesk } from '../desk/desk';
import buttons from '../fields/Buttons.module.css';
import { publishWords } from './publish-words';

const PublishDialog = lazy(() => import('./PublishDialog'));

/** The way to publish what is on the desk. */
export default function PublishButton() {
  const { language } = useDesk();
  const t = publishWords.create(language);
  const [isOpen, setOpen] = createSignal(false);
  return (
    <>
      <button type="button" class={buttons.plain} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('publish')}
      </button>
      <Show when={isOpen()}>
        <Suspense>
          <PublishDialog onClose={() => setOpen(false)} />
        </Suspense>
      </Show>
    </>
  );
}
