import { batch, createEffect, on, onCleanup } from 'solid-js';
import { type Address, readAddress, writeAddress } from './address';
import { withFragment } from './with-fragment';
import { afterPaint } from '../after-paint';
import type { MissingTarget } from '../parts/missing';
import { viewsOf } from '../reading-views';
import type { Session } from '../session';
import { hasStory } from '../../site-files/load-story';

/** How long the address waits for a moving map or marker to come to rest, ms. */
const restMs = 250;

/**
 * Keeps the address and the session the same. A choice, a language or a layer is a step that "back" undoes; the
 * map's view and the place on the route only replace the current step.
 */
export function syncAddress(session: Session): void {
  const onMove = () => {
    const wanted = location.href;
    apply();
    const missing = session.missing.target();
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

  const fragment = () => writeAddress({ ...pageOf(session), ...session.address() });
  const step = () => {
    const { view: _, km: __, ...rest } = session.address();
    return writeAddress({ ...pageOf(session), ...rest });
  };
  let written = '';
  apply();

  function apply(): void {
    push = undefined;
    batch(() => {
      const address = readAddress(location.hash);
      session.reading.setLang(address.lang);
      session.reading.setTheme(address.theme);
      const views = viewsOf(session.story());
      session.panels.showReadingView(views.find((view) => view === address.panel) ?? 'article');
      session.accounts.setSpeakers(address.account);
      // Before the choice, which may lead to another date.
      session.situations.compareWith(undefined);
      session.situations.show(address.at);
      session.situations.compareWith(address.beside);
      // An address that gives a view wins over the wish to see what is chosen.
      session.selection.choose(address.choice, address.view !== undefined);
      session.layers.setHidden(address.hide);
      session.route.setRoute(address.route);
      session.route.setKm(address.km);
      // A step back to where the map had not moved yet.
      if (session.camera.view() && !address.view && !address.choice) session.camera.move({ kind: 'first' });
      session.camera.setView(address.view);
      session.missing.setTarget(missingOf(address, session));
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
            if (next !== location.hash) history.pushState(null, '', withFragment(next));
          };
          afterPaint(finish);
        } else {
          timer = setTimeout(() => {
            finish();
            if (next !== location.hash) history.replaceState(null, '', withFragment(next));
          }, restMs);
        }
      },
      { defer: true },
    ),
  );
}

/** What an address says of the page itself, which no state changes. A story that is not shown is not named again. */
function pageOf(session: Session) {
  const { slug } = session.story();
  const { story, embed } = readAddress(location.hash);
  return { ...(story === slug && { story }), ...(embed && { embed }) };
}

function missingOf(
  { story, choice, route, at, beside }: Address,
  session: Session,
): MissingTarget | undefined {
  if (story !== undefined && story !== session.story().slug) return { kind: 'story', id: story };
  if (route !== undefined && session.route.feature()?.id !== route) return { kind: 'choice', id: route };
  const dates = [session.story().asOf, ...session.situations.all().map(({ date }) => date)];
  const unknown = [at, beside].find((date) => date !== undefined && !dates.includes(date));
  if (unknown !== undefined) return { kind: 'choice', id: unknown };
  return choice && !session.selection.chosen() && !session.selection.awaited()
    ? { kind: 'choice', id: choice.id }
    : undefined;
}

function reloadAt(address: string): void {
  history.replaceState(null, '', address);
  location.reload();
}
