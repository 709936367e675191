import { createEffect, createSignal, onCleanup } from 'solid-js';
import { writeAddress } from '../../session/address/address';
import type { Session } from '../../session/session';

/** The address of a sentence alone, without what else is chosen and switched. */
export const addressOf = (id: string): string =>
  writeAddress({ account: [], hide: [], choice: { kind: 'sentence', id } });

/**
 * For the element around a text: its sentences are chosen and pointed at. A text may have thousands, so that it listens
 * for all of them.
 */
export function followSentences(session: Session): (text: HTMLElement) => void {
  const [focused, setFocused] = createSignal<HTMLAnchorElement>();
  const [pointed, setPointed] = createSignal<HTMLAnchorElement>();
  // The full address changes with every choice: composed only while a link may be followed or copied.
  createEffect(() => {
    for (const link of new Set([focused(), pointed()])) {
      if (!link) continue;
      const id = idOf(link);
      link.href = writeAddress({ ...session.address(), choice: { kind: 'sentence', id } });
      onCleanup(() => {
        link.href = addressOf(id);
      });
    }
  });
  return (text) => {
    text.addEventListener('click', (event) => {
      const link = linkAt(event.target);
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      session.selection.choose({ kind: 'sentence', id: idOf(link) });
    });
    text.addEventListener('pointerover', (event) => {
      const link = linkAt(event.target);
      if (!link) return;
      setPointed(link);
      if (event.pointerType === 'mouse') session.selection.setPointed({ kind: 'sentence', id: idOf(link) });
    });
    text.addEventListener('pointerout', (event) => {
      const link = linkAt(event.target);
      if (!link || link === linkAt(event.relatedTarget)) return;
      setPointed(undefined);
      session.selection.setPointed(undefined);
    });
    text.addEventListener('focusin', (event) => setFocused(linkAt(event.target)));
    text.addEventListener('focusout', () => setFocused(undefined));
  };
}

const linkAt = (target: EventTarget | null) =>
  (target instanceof Element && target.closest<HTMLAnchorElement>('a[data-sentence]')) || undefined;

const idOf = (link: HTMLAnchorElement) => link.dataset['sentence'] ?? '';
