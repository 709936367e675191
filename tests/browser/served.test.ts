import { readFileSync } from 'node:fs';
import { SECURITY_HEADERS } from '../../src/build/headers';
import { expect, test } from './support/page';

const expected = Object.entries(SECURITY_HEADERS).map(([name, value]) => [name.toLowerCase(), value]);

test('every answer carries the security headers, also for a path that is not there', async ({ request }) => {
  for (const [path, status] of [
    ['./', 200],
    ['favicon.svg', 200],
    ['not/there', 404],
    ['not-there.html', 404],
  ] as const) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(status);
    for (const [name = '', value = ''] of expected) expect(response.headers()[name], path).toBe(value);
  }
});

test('hosts find every rule of the headers within what they read, and a page for what is not there', async ({
  request,
}) => {
  const rules = (await (await request.get('_headers')).text()).match(/^\//gm) ?? [];
  expect(rules.length).toBeGreaterThan(10);
  // Cloudflare reads no more.
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(await (await request.get('404.html')).text()).toContain('<main>');
});

test('other origins are not invited', async ({ request }) => {
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

test('the licences of all that the page contains are beside it, whole', async ({ request }) => {
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
  const inPage = Object.keys(dependencies).filter((name) => !['@turf/turf', 'geojson'].includes(name));
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
