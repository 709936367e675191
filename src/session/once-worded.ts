import { type Accessor, batch, createSignal } from 'solid-js';
import type { InterfaceLanguage } from '../i18n/languages';
import { hasWords, loadWords } from '../i18n/loaded-words';

export interface OnceWorded<T> {
  /** What is asked for, shown or not yet. */
  readonly asked: Accessor<T>;
  readonly shown: Accessor<T>;
  /** What was asked for last, if the words for it could not be loaded. */
  readonly failed: Accessor<T | undefined>;
  /** Shows something else: at once, or, where the interface's words for it have to be loaded, when they are there. */
  ask(next: T): void;
}

/**
 * Something that depends on a language of the interface, and is shown only once the interface's words in it are there:
 * what is on the page stays as it is until then.
 * @param onShown called with each one that is shown after the first
 */
export function createOnceWorded<T extends object>(
  first: T,
  languageOf: (asked: T) => InterfaceLanguage,
  onShown: (shown: T) => void = () => undefined,
): OnceWorded<T> {
  const [asked, setAsked] = createSignal(first);
  const [shown, setShown] = createSignal(first);
  const [failed, setFailed] = createSignal<T>();
  const show = (next: T) => {
    onShown(next);
    setShown(() => next);
  };
  // Of two that are waited for, the later one counts.
  const isWanted = (next: T) => asked() === next;
  const showOnceThere = async (next: T) => {
    try {
      await loadWords(languageOf(next));
      if (isWanted(next)) show(next);
    } catch {
      if (!isWanted(next)) return;
      batch(() => {
        setFailed(() => next);
        setAsked(() => shown());
      });
    }
  };
  return {
    asked,
    shown,
    failed,
    ask(next) {
      const isThere = hasWords(languageOf(next));
      batch(() => {
        setAsked(() => next);
        setFailed(undefined);
        if (isThere) show(next);
      });
      if (!isThere) void showOnceThere(next);
    },
  };
}
