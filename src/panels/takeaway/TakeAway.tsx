import { createSignal, Show } from 'solid-js';
import { useAppState } from '../../state/app-state';
import { Dialog } from '../../ui/Dialog';
import { IconButton } from '../../ui/IconButton';
import { TakeAwayBox } from './TakeAwayBox';

/** What a reader can take along: how to cite this view, the map as a picture, and the story's files. */
export function TakeAway() {
  const { t } = useAppState().words;
  const [isOpen, setOpen] = createSignal(false);
  return (
    <>
      <IconButton icon="download" name={t('takeAway')} onPress={() => setOpen(true)} />
      <Dialog label={t('takeAway')} isOpen={isOpen()} onClose={() => setOpen(false)}>
        <Show when={isOpen()}>
          <TakeAwayBox onClose={() => setOpen(false)} />
        </Show>
      </Dialog>
    </>
  );
}
