import { afterAll, beforeAll, vi } from 'vitest';

/**
 * What a session asks of a browser, for the tests of a file: English, on a wide screen.
 * @param address what follows the path of the page
 */
export function asInBrowser(address = ''): void {
  beforeAll(() => {
    vi.stubGlobal('navigator', { languages: ['en'] });
    vi.stubGlobal('document', { documentElement: { dataset: {} } });
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    vi.stubGlobal('location', new URL(`https://example.org/map/${address}`));
  });
  afterAll(() => vi.unstubAllGlobals());
}
