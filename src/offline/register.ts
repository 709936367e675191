import { takeOver } from './messages';

/**
 * Keeps the page on the reader's machine, to be read without a network, and watches for a newer version of it.
 * @param announce called when a newer version is there and waits, with the function that shows it in all open pages
 */
export async function keepOffline(announce: (show: () => void) => void): Promise<void> {
  const { serviceWorker } = navigator;
  // Not in every browser, nor where the page was served without encryption or storage is denied.
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
    announce(() => {
      isOldVersion = true;
      registration.waiting?.postMessage(takeOver);
    });
  };
  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      // The very first version does not wait: there is none before it.
      if (worker.state === 'installed' && registration.active) announceWaiting();
    });
  announceWaiting();
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  // A page may stay open for days: look again whenever the reader comes back to it.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
}
