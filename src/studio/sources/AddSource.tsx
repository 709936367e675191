import { createSignal, Show } from 'solid-js';
import { Dialog } from '../../ui/Dialog';
import { useDesk } from '../desk/desk';
import buttons from '../fields/Buttons.module.css';
import { AddSourceForm } from './AddSourceForm';
import { createSourcesWords } from './sources-words';

/** Asks for one more text of a story. */
export function AddSource() {
  const { words } = useDesk();
  const s = createSourcesWords(words.language);
  const [isOpen, setOpen] = createSignal(false);
  return (
    <>
      <div>
        <button type="button" class={buttons.plain} onClick={() => setOpen(true)}>
          {s('addSource')}
        </button>
      </div>
      <Dialog label={s('addSource')} isOpen={isOpen()} onClose={() => setOpen(false)}>
        <Show when={isOpen()}>
          <AddSourceForm onDone={() => setOpen(false)} />
        </Show>
      </Dialog>
    </>
  );
}
