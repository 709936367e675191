import { createEffect, on, onCleanup } from 'solid-js';
import type { Session } from '../../../session/session';
import type { ToPreview } from '../messages';
import type { Draft } from './draft';

/** Keeps the page's session and the desk together: what is chosen here is told there, and what is in hand there is chosen here. */
export function followDesk(draft: Draft, session: Session): void {
  const { selection, reading, story } = session;
  let isFromDesk = false;
  let look: Partial<Extract<ToPreview, { kind: 'look' }>> = {};
  onCleanup(
    draft.hear((message) => {
      if (message.kind === 'look') {
        // What did not change on the desk may have been chosen here.
        if (message.theme !== look.theme) reading.setTheme(message.theme);
        if (message.language !== look.language) reading.setLang(message.language);
        look = message;
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
