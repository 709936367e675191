import { wideWindow } from '../../../ui/media';

const nothing = () => undefined;

/** Stubs of the browser globals that the page's components read while they are prerendered. */
const standIns = (language: string) => ({
  navigator: { languages: [language] },
  localStorage: { getItem: () => null },
  location: { hash: '', search: '', pathname: '/', href: 'http://localhost/' },
  document: {
    baseURI: 'http://localhost/',
    querySelector: () => null,
    documentElement: { lang: language, dataset: {} },
  },
  matchMedia: (query: string) => ({
    matches: query === wideWindow,
    addEventListener: nothing,
    removeEventListener: nothing,
  }),
  addEventListener: nothing,
  removeEventListener: nothing,
  cancelAnimationFrame: nothing,
});

/** Runs a function with stubs of browser globals, and restores the globals afterwards. */
export async function standInBrowser<T>(language: string, run: () => T): Promise<T> {
  const globals = globalThis as unknown as Record<string, unknown>;
  const parts = standIns(language);
  const before = Object.keys(parts).map(
    (key) => [key, Object.getOwnPropertyDescriptor(globals, key)] as const,
  );
  for (const [key, value] of Object.entries(parts)) {
    Object.defineProperty(globals, key, { value, configurable: true, writable: true });
  }
  try {
    return run();
  } finally {
    // Solid disposes of what it rendered in a later task.
    await new Promise((later) => setTimeout(later, 0));
    for (const [key, descriptor] of before) {
      if (descriptor) Object.defineProperty(globals, key, descriptor);
      else delete globals[key];
    }
  }
}
