import { createEffect, onCleanup } from 'solid-js';
import type { Story } from '../story/model';
import { createAppState } from './app-state';
import { syncAddress } from './address/sync-address';

/** The state of a whole page: kept in its address, told to the document, and a step back by Escape. */
export function createPageState(story: Story) {
  const state = createAppState(story);
  syncAddress(state);
  const { t, of, direction } = state.words;
  createEffect(() => {
    document.documentElement.dataset['theme'] = state.themeName();
    document.documentElement.lang = state.language();
    document.body.dir = direction();
    document.title = `${of(story.title)} · ${t('appName')}`;
  });
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || document.querySelector('dialog[open], :popover-open')) return;
    if (state.candidates()) state.setCandidates(undefined);
    else if (state.measuredFrom()) state.endMeasuring();
    else if (state.spot()) state.setSpot(undefined);
    else if (state.chosen()) state.choose(undefined);
  };
  addEventListener('keydown', onKey);
  onCleanup(() => removeEventListener('keydown', onKey));
  return state;
}
