import { createSignal, type JSX, lazy, onMount, Show, Suspense } from 'solid-js';
import { studioLanguage } from '../desk/desk';
import buttons from '../fields/Buttons.module.css';
import { compareWords, useCompareWords } from './compare-words';

// With the story's panel, which is loaded when it is opened.
await compareWords.load(studioLanguage());

const ComparePanel = lazy(() => import('./ComparePanel'));

/** A panel with the way to another version of the story in it: the comparison comes in the place of both. */
export function CompareAside(props: { children: (way: () => JSX.Element) => JSX.Element }) {
  const t = useCompareWords();
  const [isOpen, setOpen] = createSignal(false);
  let wasOpen = false;
  const open = () => {
    wasOpen = true;
    setOpen(true);
  };
  function Way() {
    let button!: HTMLButtonElement;
    onMount(() => wasOpen && button.focus());
    return (
      <button type="button" class={buttons.plain} ref={button} onClick={open}>
        {t('compareTitle')}
      </button>
    );
  }
  return (
    <Show when={isOpen()} fallback={props.children(Way)}>
      <Suspense>
        <ComparePanel onClose={() => setOpen(false)} />
      </Suspense>
    </Show>
  );
}
