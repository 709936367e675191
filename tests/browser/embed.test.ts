import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Frame, type Page, test } from '@playwright/test';
import type { MapLibreMap } from 'maplibre-gl';
import { securityHeaders } from '../../src/publish/site/hosting/headers';
import { inlineOf } from '../../src/site/hosting/inline-of';
import { currentBuild } from './support/builds';
import { embedPage } from '../../src/story/pages';
import { story } from '../support/stories';
import { placeInside } from './support/first-picture';
import { host, type Host } from './support/host';
import { open } from './support/map';
import { type Trouble, watch } from './support/watch';
import { anyLanguage, languages, wordsIn } from './support/words';
import { wholeRunInEveryEngine, wholeRunOnly } from '../support/extent';

const page = embedPage(story.slug);

let elsewhere: Host;
let troubles: Trouble[];

test.beforeAll(async () => {
  elsewhere = await host();
});
test.afterAll(() => elsewhere.stop());
test.beforeEach(async ({ context, baseURL }) => {
  troubles = await watch(context, new URL(baseURL ?? '').origin);
});
test.afterEach(() => {
  const ours = troubles.filter(({ text }) => !text.startsWith(elsewhere.address));
  expect(ours, 'console errors, uncaught errors, policy violations, requests elsewhere').toEqual([]);
});

/** Shows a frame in the other publisher's page, and waits for the map in it. */
async function showThere(browserPage: Page, code: string): Promise<Frame> {
  elsewhere.show(code);
  await browserPage.goto(elsewhere.address);
  await browserPage.frameLocator('iframe').locator('[data-map="ready"][data-drawn]').waitFor();
  const frame = browserPage.frames().find((one) => one.url().includes(page));
  if (!frame) throw new Error('found no frame with the map');
  return frame;
}

const frameOf = (address: string) => `<iframe src="${address}" width="100%" height="520"></iframe>`;

const zoomOf = (frame: Frame) =>
  frame
    .locator('[data-map]')
    .evaluate((element) => (element as HTMLElement & { map: MapLibreMap }).map.getZoom());

for (const language of languages) {
  const t = wordsIn(language);

  test(
    `the copied embed code shows the map in its current state, in another page (${language})`,
    wholeRunOnly,
    async ({ page: tab, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(tab, `lang=${language}&theme=dark&hide=places&view=6.5/35.2/37.4`);
      await tab.getByRole('button', { name: t('takeAway') }).click();
      const shown = await tab.locator('[data-embed-code]').innerText();
      await tab.getByRole('button', { name: t('copyEmbed') }).click();
      await expect(tab.getByRole('button', { name: t('copied'), exact: true })).toBeVisible();
      const code = await tab.evaluate(() => navigator.clipboard.readText());
      expect(shown.trim()).toBe(code);

      const frame = await showThere(tab, code);
      await expect(tab.locator('iframe')).toHaveAttribute('title', new RegExp(story.title[language] ?? '-'));
      const root = frame.locator('html');
      await expect(root).toHaveAttribute('lang', language);
      await expect(root).toHaveAttribute('data-theme', 'dark');
      expect(await zoomOf(frame)).toBeCloseTo(6.5, 2);
      // The map, the folded legend and the way to the rest; of the rest, nothing.
      await expect(frame.locator('[data-sentence]')).toHaveCount(0);
      await expect(frame.getByRole('navigation')).toHaveCount(0);
      await expect(frame.locator('[data-legend-card]')).toHaveAttribute('data-open', 'false');
      await frame.getByRole('button', { name: t('legendTab'), exact: true }).click();
      await expect(frame.locator('[data-row="places"] input')).not.toBeChecked();
      await frame.locator('[data-legend-card] button').first().click();

      const opened = context.waitForEvent('page');
      await frame.getByRole('link', { name: t('openWhole') }).click();
      const whole = await opened;
      await whole.locator('[data-map="ready"]').waitFor();
      await expect(whole).toHaveURL(/theme=dark&hide=places&view=6.5\/35.2\/37.4/);
      expect(new URL(whole.url()).pathname).not.toContain('embed');
      await expect(whole.locator('[data-sentence="s1"]').first()).toBeVisible();
    },
  );
}

// The same in each language.
for (const language of anyLanguage) {
  const t = wordsIn(language);

  test(
    `evidence is beside the map in the frame, wide and narrow (${language})`,
    wholeRunInEveryEngine,
    async ({ page: tab }) => {
      for (const width of [900, 380]) {
        await tab.setViewportSize({ width, height: 800 });
        const frame = await showThere(
          tab,
          frameOf(new URL(`/${page}#lang=${language}`, test.info().project.use.baseURL).href),
        );
        await frame.evaluate(() => {
          location.hash += '&feature=zone-idlib';
        });
        const name = story.features.find(({ id }) => id === 'zone-idlib')?.name[language] ?? '-';
        await expect(frame.getByRole('heading', { name, level: 2 })).toBeVisible();
        const map = await frame.locator('[data-map]').boundingBox();
        const evidence = await frame.getByRole('region', { name: t('evidence') }).boundingBox();
        if (!map || !evidence) throw new Error('found no map or no evidence');
        const apart =
          width > 600
            ? Math.abs(map.x - evidence.x) >= Math.min(map.width, evidence.width) - 1
            : evidence.y >= map.y + map.height - 1;
        expect(apart).toBe(true);
        const { violations } = await new AxeBuilder({ page: tab }).include('iframe').analyze();
        const inFrame = violations.flatMap(({ id, nodes }) =>
          nodes.filter(({ target }) => target.length > 1).map(({ html }) => `${id}: ${html}`),
        );
        expect(inFrame).toEqual([]);
        await frame.getByRole('button', { name: t('closeEvidence') }).click();
        await expect(frame.getByRole('region', { name: t('evidence') })).toHaveCount(0);
      }
    },
  );

  test(
    `the wheel scrolls the page around the frame, and zooms the map with a modifier key (${language})`,
    wholeRunInEveryEngine,
    async ({ page: tab, baseURL }) => {
      const frame = await showThere(tab, frameOf(new URL(`/${page}#lang=${language}`, baseURL).href));
      const zoom = await zoomOf(frame);
      const box = await tab.locator('iframe').boundingBox();
      await tab.mouse.move(400, (box?.y ?? 0) + 200);
      await tab.mouse.wheel(0, 120);
      await expect(frame.getByText(t('zoomWithCtrl'))).toBeVisible();
      await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(0);
      expect(await zoomOf(frame)).toBe(zoom);
      await tab.mouse.move(400, 250);
      await tab.keyboard.down('Control');
      await tab.mouse.wheel(0, -240);
      await tab.keyboard.up('Control');
      await expect.poll(() => zoomOf(frame)).toBeGreaterThan(zoom);
    },
  );
}

test('any site may frame the embed page, and no other page', async ({ request, page: tab, baseURL }) => {
  const headers = (await request.get(page)).headers();
  for (const [name, value] of Object.entries(
    securityHeaders(inlineOf(currentBuild)(), { 'frame-ancestors': '*' }),
  ))
    expect(headers[name.toLowerCase()], name).toBe(value);
  expect(headers['content-security-policy']).toContain('frame-ancestors *');
  for (const other of ['', `${story.slug}.ar.html`, `x/${page}x`]) {
    const answer = await request.get(other);
    expect(answer.headers()['content-security-policy'], other).toContain("frame-ancestors 'none'");
  }
  elsewhere.show(frameOf(new URL('/#embed=1', baseURL).href));
  await tab.goto(elsewhere.address);
  await expect.poll(() => troubles.filter(({ text }) => text.includes('frame-ancestors')).length).toBe(1);
  await expect(tab.frameLocator('iframe').locator('[data-map]')).toHaveCount(0);
  troubles.length = 0;
});

test('embed=1 shows the map alone on any page', wholeRunOnly, async ({ page: tab }) => {
  await open(tab, 'lang=en&embed=1');
  await expect(tab.getByRole('link', { name: wordsIn('en')('openWhole') })).toBeVisible();
  await expect(tab.locator('[data-sentence]')).toHaveCount(0);
  await tab.locator('[data-legend-card] button').click();
  await tab.locator('[data-row="places"] label').click();
  await expect(tab).toHaveURL(/embed=1&lang=en&hide=places/);
});

test('without scripts the frame shows the prerendered map, and its shapes link to their evidence', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const tab = await context.newPage();
  await tab.goto(page);
  const picture = tab.locator('[data-vector-map]').first();
  await expect(picture).toBeVisible();
  const links = tab.locator('[data-shapes] a, [data-prerendered][lang="ar"] [data-vector-map] a');
  expect(await links.count()).toBeGreaterThan(10);
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute('target', '_blank');
    expect(await link.getAttribute('href')).toMatch(
      new RegExp(`^\\./${story.slug}\\.evidence\\.ar\\.html#feature=`),
    );
  }
  const opened = context.waitForEvent('page');
  const { x, y } = await placeInside(tab, 'zone-idlib');
  await tab.mouse.click(x, y);
  // What opens beside still has scripts, whatever the context says: its address is opened without.
  await tab.goto((await opened).url());
  await expect(tab.locator('[id="feature=zone-idlib"]')).toBeInViewport();
  await context.close();
});
