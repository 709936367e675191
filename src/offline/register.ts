import { skipWaitingMessage } from './messages';
import type { OfflineNews } from './news';

/**
 * Keeps the page on the reader's machine, to be read without a network, and watches for a newer version of it.
 * @param tell called when a newer version is there and waits, and when the page cannot be kept, because storage is
 * full or denied, or a file did not come
 */
export async function keepOffline(tell: (news: OfflineNews) => void): Promise<void> {
  const { serviceWorker } = navigator;
  // Not in every browser, nor where the page was served without encryption.
  if (!serviceWorker) return;
  let isOldVersion = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    // A page of the old version would ask the new one for parts that it does not have.
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
      // The very first version does not wait: there is none before it.
      if (worker.state === 'installed' && registration.active) announceWaiting();
      if (worker.state === 'redundant' && !registration.active) tell({ kind: 'notKept' });
    });
  announceWaiting();
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  // A page may stay open for days: look again whenever the reader comes back to it.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
}
