import { type KeepMessage, skipWaitingMessage } from './messages';
import type { OfflineNews } from './news';

/**
 * Registers the service worker, which caches the page and what is open, and watches for a newer version.
 * @param what the open story's slug, or `theStudio`
 * @param tell called when a newer version waits, and when caching fails: storage is full or denied, or a file
 * could not be fetched
 */
export async function keepOffline(what: string, tell: (news: OfflineNews) => void): Promise<void> {
  const { serviceWorker } = navigator;
  // Absent in some browsers, and without HTTPS.
  if (!serviceWorker) return;
  let isOldVersion = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    // A page of the old version would request chunks that the new one does not have.
    if (isOldVersion) location.reload();
    isOldVersion = true;
  });
  const address = new URL('sw.js', document.baseURI);
  const registration = await serviceWorker.register(address, { updateViaCache: 'none' });

  const announceWaiting = () => {
    if (!registration.waiting) return;
    const show = () => {
      isOldVersion = true;
      registration.waiting?.postMessage(skipWaitingMessage);
    };
    tell({ kind: 'newVersion', show });
  };
  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      // The first version activates at once: there is none to wait for.
      if (worker.state === 'installed' && registration.active) announceWaiting();
      if (worker.state === 'redundant' && !registration.active) tell({ kind: 'notKept' });
    });
  announceWaiting();
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  // A page may stay open for days: check for updates whenever it becomes visible.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
  const { active } = await serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', ({ data: isKept }) => {
    // A version that is on its way brings files of its own.
    if (isKept === false && !registration.waiting && !registration.installing) tell({ kind: 'notKept' });
  });
  port1.start();
  active?.postMessage({ keep: what } satisfies KeepMessage, [port2]);
}
