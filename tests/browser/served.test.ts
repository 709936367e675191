import { wholeRunOnly } from '../support/extent';
import { readFileSync } from 'node:fs';
import { fonts, isTyped } from '../../src/cartography/fonts';
import { headersOfNotFound, SECURITY_HEADERS } from '../../src/site/hosting/headers';
import { allWords } from '../../src/i18n/all-words';
import { currentBuild } from './support/builds';
import { ready } from './support/map';
import { expect, freshTest as test } from './support/page';
import { freePort, preview } from './support/preview';
import { wordsIn } from './support/words';

test('every answer carries the security headers, also for a path that is not there', async ({ request }) => {
  const notFound = headersOfNotFound(readFileSync(`${currentBuild}/404.html`, 'utf8'));
  for (const [path, status] of [
    ['./', 200],
    ['favicon.svg', 200],
    ['not/there', 404],
    ['not-there.html', 404],
  ] as const) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(status);
    for (const [name, value] of Object.entries(status === 404 ? notFound : SECURITY_HEADERS)) {
      expect(response.headers()[name.toLowerCase()], path).toBe(value);
    }
  }
});

const words = Object.values(allWords);

for (const base of ['/', '/map/']) {
  test(
    `the 404 page, at any depth below ${base}, has the page’s colours and links back`,
    wholeRunOnly,
    async ({ page, troubles }) => {
      const port = await freePort();
      const server = await preview(currentBuild, port, base);
      const site = `http://127.0.0.1:${port}${base}`;
      for (const path of ['none', 'a/b/c/none', 'stories/none/', 'none.html?a=b']) {
        await page.goto(site + path);
        const links = page.getByRole('link');
        await expect(links).toHaveCount(words.length);
        for (const link of await links.all()) await expect(link, path).toHaveAttribute('href', site);
        await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(250, 247, 240)');
      }
      await page.getByRole('link', { name: wordsIn('en')('backToMap') }).click();
      await ready(page);
      expect(page.url()).toMatch(new RegExp(`^${site}`));
      await server.stop();
      // The browser tells of every answer that is "not found", and of a server that is not the tests' own.
      const others = troubles.filter(({ kind, text }) => kind !== 'origin' && !/status of 404/.test(text));
      troubles.length = 0;
      expect(others).toEqual([]);
    },
  );
}

test('the 404 page without scripts says how to go back', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}a/b/c/none`);
  await expect(page.locator('small:visible')).toHaveText(words.map(({ shortenAddress }) => shortenAddress));
  await page.goto(`${baseURL}none`);
  await page.getByRole('link', { name: wordsIn('en')('backToMap') }).click();
  expect(page.url()).toBe(baseURL);
  await context.close();
});

test('_headers is within the hosts’ limit of rules, and there is a 404 page', async ({ request }) => {
  const rules = (await (await request.get('_headers')).text()).match(/^\//gm) ?? [];
  expect(rules.length).toBeGreaterThan(10);
  // Cloudflare reads no more.
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(await (await request.get('404.html')).text()).toContain('<main>');
});

test('there is no CORS header', async ({ request }) => {
  const response = await request.get('./', { headers: { Origin: 'http://localhost:1' } });
  expect(response.headers()).not.toHaveProperty('access-control-allow-origin');
});

test('plain text is served as UTF-8', async ({ request }) => {
  const response = await request.get('robots.txt');
  expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
});

test('the page holds no inline script and no inline style', async ({ request }) => {
  const html = await (await request.get('./')).text();
  expect(html).toContain('<script type="module"');
  // Data for search engines is no script: no browser runs it.
  const page = html.replace(/<script type="application\/ld\+json">.*?<\/script>/gs, '');
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
});

test('licences.txt has the full licence of every package that is shipped', async ({ request }) => {
  const text = await (await request.get('licences.txt')).text();
  const sections = new Map(
    text
      .split(/\n(?=## )/)
      .slice(1)
      .map((section) => [/^## (.+?)(?: - |$)/m.exec(section)?.[1] ?? '', section]),
  );
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  // Of Turf only some packages are in the page, and of "geojson" none: only the build has it.
  // Fonts of some scripts are there only where a story says something in them.
  const everyStorys = fonts.filter(({ part }) => isTyped(part));
  const isFontOfSome = (name: string) =>
    name.startsWith('@fontsource') && !everyStorys.some(({ file }) => file.startsWith(`${name}/`));
  const inPage = Object.keys(dependencies).filter(
    (name) => !['@turf/turf', 'geojson'].includes(name) && !isFontOfSome(name),
  );
  // The map's library has others within it.
  const within = ['maplibre-gl', 'maplibre-gl-worker'].flatMap((file) =>
    [
      ...readFileSync(`node_modules/maplibre-gl/dist/${file}.mjs.map`, 'utf8').matchAll(
        /"[^"]*node_modules\/((?:@[^/"]+\/)?[^/"]+)\/[^"]+"[,\]]/g,
      ),
    ].map(([, name = '']) => name),
  );
  expect(within).toContain('earcut');
  for (const name of new Set([...inPage, ...within, '@turf/nearest-point-on-line', 'workbox-precaching'])) {
    expect(sections.get(name)?.length, name).toBeGreaterThan(400);
  }
  expect(sections.get('@fontsource/noto-naskh-arabic')).toContain('SIL OPEN FONT LICENSE');
  expect(sections.get('Licences of the ground')).toContain('Open Database License');
});
