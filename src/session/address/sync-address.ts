import { batch, createEffect, on, onCleanup } from 'solid-js';
import { type Address, readAddress, writeAddress } from './address';
import { afterPaint } from '../after-paint';
import type { AppState, Missing } from '../app-state';
import { hasStory } from '../../site-files/load-story';

/** How long the address waits for a moving map or marker to come to rest, ms. */
const restMs = 250;

/**
 * Keeps the address and the state the same. A choice, a language or a layer is a step that "back" undoes; the
 * map's view and the place on the route only replace the current step.
 */
export function syncAddress(state: AppState): void {
  const onMove = () => {
    const wanted = location.href;
    apply();
    const missing = state.missing();
    if (missing?.kind !== 'story') return;
    // Another story is another page. By the time this is known the address no longer names it.
    hasStory(missing.id).then(
      (isThere) => isThere && reloadAt(wanted),
      () => undefined,
    );
  };
  addEventListener('popstate', onMove);
  addEventListener('hashchange', onMove);
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Writes the last step: browsers take some milliseconds for it. */
  let push: (() => void) | undefined;
  const finish = () => {
    push?.();
    push = undefined;
  };
  onCleanup(() => {
    removeEventListener('popstate', onMove);
    removeEventListener('hashchange', onMove);
    clearTimeout(timer);
    push = undefined;
  });

  const fragment = () => writeAddress({ ...pageOf(state), ...state.address() });
  const step = () => {
    const { view: _, km: __, ...rest } = state.address();
    return writeAddress({ ...pageOf(state), ...rest });
  };
  let written = '';
  apply();

  function apply(): void {
    push = undefined;
    batch(() => {
      const address = readAddress(location.hash);
      state.setLang(address.lang);
      state.setTheme(address.theme);
      state.setWay(address.panel ?? 'article');
      state.setSpeakers(address.account);
      // An address that gives a view wins over the wish to see what is chosen.
      state.choose(address.choice, address.view !== undefined);
      state.setHidden(address.hide);
      state.setKm(address.km);
      // A step back to where the map had not moved yet.
      if (state.mapView() && !address.view && !address.choice) state.setCamera({ kind: 'first' });
      state.setMapView(address.view);
      state.setMissing(missingOf(address, state));
      // What the address brought is no new step.
      written = step();
    });
  }

  createEffect(
    on(
      fragment,
      (next) => {
        clearTimeout(timer);
        if (step() !== written) {
          written = step();
          finish();
          push = () => {
            if (next !== location.hash) history.pushState(null, '', next || withoutFragment());
          };
          afterPaint(finish);
        } else {
          timer = setTimeout(() => {
            finish();
            if (next !== location.hash) history.replaceState(null, '', next || withoutFragment());
          }, restMs);
        }
      },
      { defer: true },
    ),
  );
}

/** What stands after "?" is not of the page's making, and stays: a campaign's key, or the signature of an address. */
const withoutFragment = () => location.pathname + location.search;

/** What an address says of the page itself, and no state changes. A story that is not shown is not named again. */
function pageOf({ story: { slug } }: AppState) {
  const { story, embed } = readAddress(location.hash);
  return { ...(story === slug && { story }), ...(embed && { embed }) };
}

function missingOf({ story, choice }: Address, state: AppState): Missing | undefined {
  if (story !== undefined && story !== state.story.slug) return { kind: 'story', id: story };
  return choice && !state.chosen() ? { kind: 'choice', id: choice.id } : undefined;
}

function reloadAt(address: string): void {
  history.replaceState(null, '', address);
  location.reload();
}
