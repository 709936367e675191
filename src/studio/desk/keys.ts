import { onCleanup } from 'solid-js';
import type { Desk } from './desk';
import { saveDocument } from './save-document';

/** Keys of the whole desk: undo, redo and save, in fields too, but for those whose words are not in the story yet. */
export function listenForKeys(desk: Desk): void {
  const listen = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !desk.work.open()) return;
    const isOwn = event.target instanceof Element && event.target.closest('[data-own-undo]') !== null;
    const key = event.key.toLowerCase();
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
