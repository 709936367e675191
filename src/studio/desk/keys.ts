import { onCleanup } from 'solid-js';
import type { Desk } from './desk';
import { letterOf } from './letter-of';
import { saveDocument } from './save-document';

/**
 * Keys of the whole desk: undo, redo and save, in fields too, but for those whose words are not in the story yet; and
 * F6 from the article to what is beside it and back.
 */
export function listenForKeys(desk: Desk): void {
  const listen = (event: KeyboardEvent) => {
    if (event.key === 'F6' && goAcross()) event.preventDefault();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !desk.work.open()) return;
    const isOwn = event.target instanceof Element && event.target.closest('[data-own-undo]') !== null;
    const key = letterOf(event);
    if (key === 's') void saveDocument(desk);
    else if (isOwn) return;
    else if (key === 'z' && !event.shiftKey) desk.work.undo();
    else if (key === 'y' || (key === 'z' && event.shiftKey)) desk.work.redo();
    else return;
    event.preventDefault();
  };
  addEventListener('keydown', listen);
  onCleanup(() => removeEventListener('keydown', listen));
}

/** False where there is no desk to go across. */
function goAcross(): boolean {
  const side = document.querySelector('[data-side]');
  const goal = side?.contains(document.activeElement)
    ? document.querySelector<HTMLElement>('[data-chooser]')
    : side?.querySelector<HTMLElement>('input:checked');
  goal?.focus();
  return Boolean(goal);
}
