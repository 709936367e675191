import { createSignal, lazy, onCleanup, Show, Suspense } from 'solid-js';
import { useSession } from '../../session/session';
import { fileAddress } from '../../site-files/files';
import { Dialog } from '../../ui/Dialog';
import { IconButton } from '../../ui/IconButton';

const AboutStory = lazy(() => import('./AboutStory').then((module) => ({ default: module.AboutStory })));

/** Opens what is told about the map as a dialog of the page. */
export function AboutButton() {
  const { t } = useSession().words;
  const [isOpen, setOpen] = createSignal(false);
  const { report } = document.documentElement.dataset;
  // A link into the page leads out of the dialog.
  const close = () => setOpen(false);
  addEventListener('hashchange', close);
  onCleanup(() => removeEventListener('hashchange', close));
  return (
    <>
      <button type="button" class="text-link" onClick={() => setOpen(true)}>
        {t('aboutMap')}
      </button>
      <Dialog label={t('aboutMap')} isOpen={isOpen()} onClose={close}>
        <Show when={isOpen()}>
          <div class="about-dialog">
            <header class="about-header">
              <h2>{t('aboutMap')}</h2>
              <IconButton icon="close" name={t('close')} onPress={close} />
            </header>
            <Suspense>
              <AboutStory links={{ page: '', file: fileAddress, isAlone: true, report }} />
            </Suspense>
          </div>
        </Show>
      </Dialog>
    </>
  );
}
