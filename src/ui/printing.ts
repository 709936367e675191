import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** Whether the page is being put on paper: what is only for paper is made just before. */
export function createPrinting(): Accessor<boolean> {
  const [isPrinting, setPrinting] = createSignal(false);
  const onBefore = () => setPrinting(true);
  const onAfter = () => setPrinting(false);
  addEventListener('beforeprint', onBefore);
  addEventListener('afterprint', onAfter);
  onCleanup(() => {
    removeEventListener('beforeprint', onBefore);
    removeEventListener('afterprint', onAfter);
  });
  return isPrinting;
}
