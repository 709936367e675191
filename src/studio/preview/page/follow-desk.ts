import { createEffect, on, onCleanup } from 'solid-js';
import type { Session } from '../../../session/session';
import type { Draft } from './draft';

/** Keeps the page's session and the desk together: what is chosen here is told there, and what is in hand there is chosen here. */
export function followDesk(draft: Draft, session: Session): void {
  const { selection, reading, story } = session;
  let isFromDesk = false;
  onCleanup(
    draft.hear((message) => {
      if (message.kind === 'look') {
        reading.setTheme(message.theme);
        reading.setLang(message.language);
      } else if (message.kind === 'choose') {
        isFromDesk = true;
        withoutFocus(() => selection.choose(message.choice));
        isFromDesk = false;
      }
    }),
  );
  createEffect(
    on(
      [selection.chosen, story],
      ([choice, now], before) => {
        // What an edit changes was not chosen here.
        if (!choice || isFromDesk || (before && before[1] !== now)) return;
        draft.tell({ kind: 'chosen', choice, claims: selection.chosenClaims().map(({ id }) => id) });
      },
      { defer: true },
    ),
  );
}

/** Does what would take the focus into this page, without taking it from the desk. */
function withoutFocus(run: () => void): void {
  const { documentElement: root } = document;
  root.inert = !document.hasFocus();
  try {
    run();
  } finally {
    root.inert = false;
  }
}
