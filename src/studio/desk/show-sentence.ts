import type { Desk } from './desk';

/** Lays the source of a sentence on the desk, and leads to what is said of the sentence. */
export function showSentence({ source }: Desk, id: string): void {
  source.showSentence(id);
  const row = document.querySelector(`[data-sentence="${CSS.escape(id)}"]`)?.closest('li');
  row?.scrollIntoView({ block: 'center' });
  row?.querySelector<HTMLElement>('select, button, input')?.focus({ preventScroll: true });
}
