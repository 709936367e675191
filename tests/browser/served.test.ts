import { wholeRunOnly } from '../support/extent';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fonts, isTyped } from '../../src/cartography/fonts';
import { headersOfNotFound, securityHeaders } from '../../src/publish/site/hosting/headers';
import { inlineOf } from '../../src/site/hosting/inline-of';
import { allWords } from '../../src/i18n/all-words';
import { currentBuild } from './support/builds';
import { ready } from './support/map';
import { expect, freshTest as test } from './support/page';
import { freePort, preview } from './support/preview';
import { wordsIn } from './support/words';

test('every answer carries the security headers, also for a path that is not there', async ({ request }) => {
  const notFound = headersOfNotFound(readFileSync(`${currentBuild}/404.html`, 'utf8'));
  const found = securityHeaders(inlineOf(currentBuild)());
  for (const [path, status] of [
    ['./', 200],
    ['favicon.svg', 200],
    ['not/there', 404],
    ['not-there.html', 404],
  ] as const) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(status);
    for (const [name, value] of Object.entries(status === 404 ? notFound : found)) {
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
      // A page that is open goes on loading what readers may want next.
      await page.goto('about:blank');
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

/** The pages of the build, but for parts of pages, which are read as text. */
const pages = readdirSync(currentBuild).filter((name) => name.endsWith('.html'));

test('no page has a script or a stylesheet in it but those whose hashes its policy allows', async ({
  request,
}) => {
  expect(pages.length).toBeGreaterThan(10);
  for (const page of pages) {
    const answer = await request.get(page);
    const html = await answer.text();
    const policy = page === '404.html' ? notFoundPolicy() : answer.headers()['content-security-policy'];
    const allowed = (directive: string) =>
      new RegExp(`${directive}-src ([^;]*)`).exec(policy ?? '')?.[1] ?? '';
    const inline = [...html.matchAll(/<(script|style)>(.*?)<\/\1>/gs)];
    expect(inline.length, page).toBeGreaterThan(0);
    for (const [, tag = '', text = ''] of inline) {
      const hash = createHash('sha256').update(text).digest('base64');
      expect(allowed(tag), page).toContain(`'sha256-${hash}'`);
    }
    // Data for search engines is no script: no browser runs it.
    const rest = html
      .replace(/<(script|style)>.*?<\/\1>/gs, '')
      .replace(/<script type="application\/ld\+json">.*?<\/script>/gs, '');
    expect(rest, page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
  }
});

test('the policy of each page, and of each part of one, allows no whole kind of inline code, no eval and no made address', async ({
  request,
}) => {
  const files = readdirSync(currentBuild, { recursive: true, encoding: 'utf8' });
  const html = files.filter((name) => name.endsWith('.html'));
  expect(html.length).toBeGreaterThan(pages.length);
  for (const path of html) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    const policy = answer.headers()['content-security-policy'] ?? '';
    expect(policy, path).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(policy, path).not.toMatch(/unsafe|blob:|https?:/);
  }
});

const notFoundPolicy = () =>
  headersOfNotFound(readFileSync(`${currentBuild}/404.html`, 'utf8'))['Content-Security-Policy'];

test('no header that a host reads allows whatever is inline', () => {
  for (const file of ['_headers', '.htaccess', 'nginx-headers.conf']) {
    const text = readFileSync(`${currentBuild}/${file}`, 'utf8');
    expect(text, file).toContain("script-src 'self' 'sha256-");
    // The studio's workers alone may run WebAssembly.
    expect(text.replaceAll("'wasm-unsafe-eval'", ''), file).not.toContain('unsafe');
  }
});

test('each kind of page applies all that is in it, and fetches none of what is before its first paint', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  const [story = ''] = pages.flatMap((name) => /^(.*)\.embed\.html$/.exec(name)?.[1] ?? []);
  for (const name of ['', 'stories.html', `${story}.en.html`, `${story}.embed.html`]) {
    fetched.length = 0;
    await page.goto(`./${name}#theme=dark`);
    await page.locator('#prerendered').waitFor({ state: 'detached' });
    // The boot script has run, and the stylesheet with the themes applies.
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(25, 28, 30)');
    expect(fetched.filter((path) => /boot\.js|assets\/(story|stories|pages)-[^/]*\.css/.test(path))).toEqual(
      [],
    );
  }
  for (const name of [`${story}.about.en.html`, `${story}.evidence.en.html`]) {
    await page.goto(`./${name}`);
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(250, 247, 240)');
  }
});

test('every file that the build names is there', () => {
  const assets = readdirSync(`${currentBuild}/assets`);
  const code = assets.filter((name) => name.endsWith('.js')).map((name) => `${currentBuild}/assets/${name}`);
  for (const file of [...code, `${currentBuild}/sw.js`, ...pages.map((name) => `${currentBuild}/${name}`)]) {
    const named = readFileSync(file, 'utf8').matchAll(
      /["`](?:\.\/|assets\/|\.\/assets\/)([\w.-]+-[\w-]{8}\.(?:css|js))["`]/g,
    );
    for (const [, name = ''] of named) expect(assets, file).toContain(name);
  }
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
