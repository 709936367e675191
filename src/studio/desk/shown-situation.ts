import { createMemo, createSignal } from 'solid-js';
import type { Parsed } from './parsed';

/** The situation that the studio's map shows: the first one, until another is chosen, or where that is gone. */
export function createShownSituation({ story }: Pick<Parsed, 'story'>) {
  const [chosen, setChosen] = createSignal<string>();
  const [isOpen, setOpen] = createSignal(false);
  const all = createMemo(() => {
    const { situations } = story() ?? {};
    return Array.isArray(situations) ? situations : [];
  });
  const index = createMemo(() =>
    Math.max(
      0,
      all().findIndex(({ id }) => id === chosen()),
    ),
  );
  return {
    all,
    index,
    choose: (id: string) => void setChosen(id),
    /** Whether what is said of its date lies open. */
    isOpen,
    setOpen,
  };
}
