import { type Accessor, createEffect, createMemo, onCleanup } from 'solid-js';
import { direction } from '../i18n/tags';
import type { Story } from '../story/model';
import { syncAddress } from './address/sync-address';
import { createSession, type Session } from './session';

/** The session of a whole page: kept in its address, told to the document, and a step back by Escape. */
export function createPageSession(story: Accessor<Story>): Session {
  const session = createSession(story);
  syncAddress(session);
  const { t, of } = session.words;
  createEffect(() => {
    document.documentElement.dataset['theme'] = session.reading.themeName();
  });
  createEffect(() => {
    document.documentElement.lang = session.reading.language();
    document.body.dir = direction(session.reading.language());
  });
  // The story is another at each date; its title seldom is.
  const title = createMemo(() => `${of(session.story().title)} · ${t('appName')}`);
  createEffect(() => {
    document.title = title();
  });
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || document.querySelector('dialog[open], :popover-open')) return;
    if (session.selection.candidates()) session.selection.setCandidates(undefined);
    else if (session.measuring.from()) session.measuring.end();
    else if (session.selection.spot()) session.selection.setSpot(undefined);
    else if (session.selection.chosen()) session.selection.choose(undefined);
  };
  addEventListener('keydown', onKey);
  onCleanup(() => removeEventListener('keydown', onKey));
  return session;
}
