import { freshTest } from './page';
import { build, freePort, type Preview, preview } from './preview';

/**
 * Tests on a page that is built for them, and served by a server of its own.
 * @param name of `<name>.config.ts` beside this file, which builds it
 */
export const testOf = (name: string) =>
  freshTest.extend<object, { server: Preview & { address: string } }>({
    server: [
      // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
      async ({}, use) => {
        const folder = `.scratch/${name}`;
        await build(`tests/browser/support/${name}.config.ts`, folder);
        const port = await freePort();
        const server = await preview(folder, port);
        await use({ ...server, address: `http://127.0.0.1:${port}/` });
        await server.stop();
      },
      { scope: 'worker', timeout: 120_000 },
    ],
    baseURL: ({ server }, use) => use(server.address),
  });
