import type { Draft } from './draft';
import type { Command } from '../messages';

/** What a page does otherwise in the desk's frame: where its links lead, what its steps and some keys are. */
export function keepFrameManners({ tell }: Draft): void {
  // A step of the page is none of the desk: "back" leaves the desk's page.
  history.pushState = (...step) => history.replaceState(...step);
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.href === '') return;
    const address = new URL(link.href);
    const isHere = address.origin === location.origin && address.pathname === location.pathname;
    if (isHere || address.protocol === 'blob:') return;
    if (address.origin === location.origin && !address.pathname.endsWith('/licences.txt')) {
      event.preventDefault();
      tell({ kind: 'unpublished' });
    } else Object.assign(link, { target: '_blank', rel: 'noreferrer' });
  });
  addEventListener('keydown', (event) => {
    const command = commandOf(event);
    if (!command) return;
    event.preventDefault();
    tell({ kind: 'command', command });
  });
}

/** The desk's keys, but for fields in which words are being typed. */
function commandOf({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): Command | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  const name = key.toLowerCase();
  if (name === 's') return 'save';
  if (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio')
    return undefined;
  if (name === 'z') return shiftKey ? 'redo' : 'undo';
  return name === 'y' ? 'redo' : undefined;
}
