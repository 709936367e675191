import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { skipWaitingMessage } from './messages';

/** All files of this version, each with its hash; the build fills them in. */
declare const FILES: PrecacheEntry[];

/** What is used here of the worker's own scope, whose types cannot be had beside the page's. */
declare const self: {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  addEventListener(
    type: 'activate',
    listener: (event: { waitUntil(done: Promise<void>): void }) => void,
  ): void;
};

// A version is kept whole or not at all. A new one waits beside the old, which goes on serving the pages that are
// open, until the reader asks for it or the last of them is closed; then what only the old one had is deleted.
self.addEventListener('message', ({ data }) => {
  if (data === skipWaitingMessage) void self.skipWaiting();
});
// The first version also serves the page that brought it: its parts that are loaded later are then at hand.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

cleanupOutdatedCaches();
precacheAndRoute(FILES, {
  cleanURLs: false,
  // What the page shows is in the address after "#", and nothing after "?".
  ignoreURLParametersMatching: [/./],
});
