import {
  addPlugins,
  cleanupOutdatedCaches,
  matchPrecache,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { type KeepMessage, skipWaitingMessage, theStudio } from './messages';
import { plainCopy } from './plain-copy';
import { createStoryCaches, type StoryFiles } from './story-caches';
import { createStudioCache } from './studio-cache';

/** The files of this version that every reader needs, with their hashes; defined by the build. */
declare const FILES: PrecacheEntry[];
/** The files of each story, by slug. */
declare const STORIES: Readonly<Record<string, StoryFiles>>;
/** The list of the studio's files. */
declare const STUDIO: PrecacheEntry;
/** The page of all stories, among `FILES`. */
declare const LIBRARY: string;

interface Waiting {
  waitUntil(done: Promise<unknown>): void;
}
/** The part of the worker's scope used here: its type library conflicts with the page's. */
declare const self: {
  readonly clients: { claim(): Promise<void> };
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: MessageEvent & Waiting) => void): void;
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(
    type: 'fetch',
    listener: (event: { request: Request; respondWith(response: Promise<Response>): void }) => void,
  ): void;
};

const root = self.registration.scope;
const kept = createStoryCaches(STORIES, root);
const studio = createStudioCache(STUDIO, root);

// A version is cached whole or not at all. A new one waits, while the old one serves the open pages, until the reader
// asks for it or the last page is closed; then the old caches are deleted.
self.addEventListener('message', (event) => {
  const { data, ports } = event as { data: unknown; ports: readonly MessagePort[] };
  if (data === skipWaitingMessage) return void self.skipWaiting();
  const { keep } = data as Partial<KeepMessage>;
  if (typeof keep !== 'string') return;
  const answer = (isKept: boolean) => ports[0]?.postMessage(isKept);
  event.waitUntil(
    (keep === theStudio ? studio.keep() : kept.keep(keep)).then(
      () => answer(true),
      () => answer(false),
    ),
  );
});
// What was opened, stories and the studio, is kept in each version.
self.addEventListener('install', (event) =>
  event.waitUntil(Promise.all([kept.keepAgain(), studio.keepAgain()])),
);
// The first version takes control of the page that registered it, so that its lazy chunks come from the cache.
self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([kept.clean(), studio.clean()]));
  event.waitUntil(self.clients.claim());
});

cleanupOutdatedCaches();
addPlugins([{ fetchDidSucceed: ({ response }) => Promise.resolve(plainCopy(response)) }]);
precacheAndRoute(FILES, {
  // The state of the page is in the fragment: no query changes the answer.
  ignoreURLParametersMatching: [/./],
});

self.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  const address = new URL(url);
  if (method !== 'GET' || !`${address.origin}${address.pathname}`.startsWith(root)) return;
  const asked = `${address.origin}${address.pathname}`.slice(root.length) || 'index.html';
  // Some hosts lead from a page to its address without ".html".
  const path = [asked, `${asked}.html`].find((one) => studio.has(one) || kept.storyOf(one) !== undefined);
  if (path === undefined) return;
  event.respondWith(
    (studio.has(path) ? studio : kept).match(path).then((found) =>
      found
        ? plainCopy(found)
        : fetch(event.request).catch(async (error: unknown) => {
            // Without a connection, a page that is not kept leads to all stories.
            const library = mode === 'navigate' ? await matchPrecache(LIBRARY) : undefined;
            if (library) return library;
            throw error;
          }),
    ),
  );
});
