import { batch, createEffect, on, onCleanup } from 'solid-js';
import { readAddress, writeAddress } from './address';
import { afterPaint } from './after-paint';
import type { AppState } from './app-state';

/** How long the address waits for a moving map or marker to come to rest, ms. */
const restMs = 250;

/**
 * Keeps the address and the state the same. A choice, a language or a layer is a step that "back" undoes; the
 * map's view and the place on the route only replace the current step.
 */
export function syncAddress(state: AppState): void {
  const onMove = () => apply();
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

  const fragment = () => writeAddress({ ...pageOf(), ...state.address() });
  const step = () => {
    const { view: _, km: __, ...rest } = state.address();
    return writeAddress({ ...pageOf(), ...rest });
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
      state.choose(address.choice);
      state.setHidden(address.hide);
      state.setKm(address.km);
      state.setMapView(address.view);
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
            if (next !== location.hash) history.pushState(null, '', next || location.pathname);
          };
          afterPaint(finish);
        } else {
          timer = setTimeout(() => {
            finish();
            if (next !== location.hash) history.replaceState(null, '', next || location.pathname);
          }, restMs);
        }
      },
      { defer: true },
    ),
  );
}

/** What an address says of the page itself, and no state changes. */
function pageOf() {
  const { story, embed } = readAddress(location.hash);
  return { ...(story !== undefined && { story }), ...(embed && { embed }) };
}
