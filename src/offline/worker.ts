import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { skipWaitingMessage } from './messages';

/** All files of this version with their hashes, defined by the build. */
declare const FILES: PrecacheEntry[];

/** The part of the worker's scope used here: its type library conflicts with the page's. */
declare const self: {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  addEventListener(
    type: 'activate',
    listener: (event: { waitUntil(done: Promise<void>): void }) => void,
  ): void;
};

// A version is cached whole or not at all. A new one waits, while the old one serves the open pages, until the reader
// asks for it or the last page is closed; then the old caches are deleted.
self.addEventListener('message', ({ data }) => {
  if (data === skipWaitingMessage) void self.skipWaiting();
});
// The first version takes control of the page that registered it, so that its lazy chunks come from the cache.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

cleanupOutdatedCaches();
precacheAndRoute(FILES, {
  cleanURLs: false,
  // The state of the page is in the fragment: no query changes the answer.
  ignoreURLParametersMatching: [/./],
});
