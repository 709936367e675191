import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { MapLibreMap } from 'maplibre-gl';
import { eventsSlug } from '../bench/scale/events';
import { eventsSite, type EventsSite, serveEvents } from './support/events-site';
import { go, open, ready, settled } from './support/map';
import { expect, freshTest as test } from './support/page';
import { openDialog } from './support/share-dialog';
import { languages, wordsIn } from './support/words';

const count = 1_500;
/** The page is of another story: the address says which it is to show. */
const own = `story=${eventsSlug(count)}&`;
let site: EventsSite;
test.beforeAll(async () => {
  site = await eventsSite(count);
});
test.beforeEach(({ page }) => serveEvents(page, site));

interface Seen {
  readonly id: number;
  readonly n: number;
  readonly x: number;
  readonly y: number;
}

/** The marks that the map draws, those of most events first. */
const allMarks = (page: Page): Promise<(Seen & { readonly slot: number })[]> =>
  page.evaluate(() => {
    const { map } = document.querySelector('[data-map]') as HTMLElement & { map: MapLibreMap };
    const layers = map.getLayersOrder().filter((id) => id.startsWith('events-of-'));
    const seen = map.queryRenderedFeatures({ layers }).map(({ id, properties, geometry }) => {
      const { x, y } = map.project((geometry as unknown as { coordinates: [number, number] }).coordinates);
      return { id: Number(id), n: Number(properties['n']), slot: Number(properties['slot']), x, y };
    });
    const one = new Map(seen.map((mark) => [mark.id, mark]));
    return [...one.values()].sort((a, b) => b.n - a.n || a.id - b.id);
  });

/** How many events they stand for. */
const shown = async (page: Page) => (await allMarks(page)).reduce((sum, { n }) => sum + n, 0);

/** Those that are drawn where they are, and not beside another on their spot. */
const marks = async (page: Page) => (await allMarks(page)).filter(({ slot }) => slot === 0);

async function press(page: Page, { x, y }: Seen) {
  const box = await page.locator('[data-map] canvas').boundingBox();
  await page.mouse.click((box?.x ?? 0) + x, (box?.y ?? 0) + y);
}
const card = (page: Page) => page.locator('[data-claim]').first();

for (const language of languages) {
  const t = wordsIn(language);

  test(`an event of a table is chosen by its address, with its very words and the way back (${language})`, async ({
    page,
  }) => {
    await open(page, `${own}lang=${language}&feature=event-ev700`);
    await expect(card(page)).toBeVisible();
    const words = (await page.locator('blockquote').first().textContent()) ?? '';
    expect(words).toMatch(/^On 203\d-\d\d-\d\d, ".*" and .* near .*, and nobody was told\.$/);
    await expect(page.locator('blockquote').first()).toHaveAttribute('lang', 'en');
    await expect(page.locator('[data-basis]').first()).toHaveText(t('basisTable'));
    await page.getByRole('link', { name: t('goToRow', { number: '702' }) }).click();
    await expect(page.getByRole('heading', { name: t('inRow', { number: '702' }) })).toBeVisible();
    expect(page.url()).toContain('sentence=event-ev700-row');
    await page.locator('[data-feature="event-ev700"]').first().click();
    expect(page.url()).toContain('feature=event-ev700');
  });
}

test('all events are in the numbers of the marks, a layer less when it is switched off, and none is fetched again', async ({
  page,
}) => {
  await open(page, `${own}lang=en&view=2/35/38`);
  await settled(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const legend = page.locator('[data-row="event-clash"]');
  const clashes = Number((await legend.locator('small').textContent())?.replace(',', ''));
  expect(await shown(page)).toBe(count);
  await legend.getByRole('checkbox').uncheck();
  await settled(page);
  expect(page.url()).toContain('hide=event-clash');
  expect(await shown(page)).toBe(count - clashes);
  expect(asked.filter((url) => url.includes('/events/'))).toEqual([]);
});

test('a mark of many brings the map nearer, one of few is listed, and of the list one is chosen', async ({
  page,
}) => {
  await open(page, `${own}lang=en`);
  const [most] = await marks(page);
  expect(most?.n).toBeGreaterThan(50);
  await press(page, most as Seen);
  await expect.poll(() => page.url()).toContain('view=');
  await settled(page);
  const few = (await marks(page)).find(
    ({ n, x, y }) => n > 1 && n <= 50 && x > 100 && x < 600 && y > 100 && y < 500,
  );
  await press(page, few as Seen);
  const list = page.getByRole('region', { name: 'Several things here. Choose one:' });
  await expect(list.locator('[data-feature]')).toHaveCount(few?.n ?? 0);
  await list.locator('[data-feature]').first().click();
  await expect(card(page)).toBeVisible();
  expect(page.url()).toMatch(/feature=event-ev\d+/);
});

test('a mark is told under the pointer: what happened, how often, and whom most name', async ({ page }) => {
  await open(page, `${own}lang=en`);
  const [most] = await marks(page);
  const box = await page.locator('[data-map] canvas').boundingBox();
  await page.mouse.move((box?.x ?? 0) + (most?.x ?? 0), (box?.y ?? 0) + (most?.y ?? 0));
  await expect(page.locator('[data-tooltip]')).toHaveText(
    new RegExp(`: ${most?.n}named most: \\w+ \\(\\d+\\), \\w+ \\(\\d+\\) and \\w+ \\(\\d+\\)$`),
  );
});

test('marks are opened by keyboard: from the map, through the list of what is in view', async ({ page }) => {
  await open(page, `${own}lang=en&view=8/33.2/36`);
  await page.locator('[data-map] canvas').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-mark]').first()).toBeVisible();
  await page.locator('[data-mark]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-feature^="event-ev"]').first()).toBeVisible();
});

test('a name of the table is found, and leads to its events', async ({ page }) => {
  await open(page, `${own}lang=en`);
  // What tells which file a name is in is read before anything is typed.
  const index = page.waitForRequest('**/events/all-names-*.json');
  await page.keyboard.press('/');
  await index;
  const box = page.getByRole('combobox', { name: 'Search' });
  await box.fill('1');
  const group = page.locator('[data-kind="table"]');
  await expect(group.getByRole('option').first()).toBeVisible();
  const name = (await group.getByRole('option').first().locator('span').textContent()) ?? '';
  await group.getByRole('option').first().click();
  await expect(page.locator('[data-feature^="event-ev"]').first()).toContainText(name);
});

test('an event that the table does not have is told, and so is a file that cannot be read', async ({
  page,
}) => {
  await open(page, `${own}lang=en&feature=event-nowhere`);
  await expect(page.getByRole('alert')).toContainText('event-nowhere');
  expect(page.url()).not.toContain('feature=');
  await page.getByRole('alert').getByRole('button').click();
  // Another file than its name says.
  await page.route('**/events/rows-*.json', (route) => route.fulfill({ body: '[]' }));
  await go(page, `${own}lang=en&feature=event-ev3`);
  await expect(page.getByRole('alert')).toContainText('A part of the table of events could not be loaded');
});

test('tiles that cannot be read are told of, and the map stays', async ({ page }) => {
  await page.route('**/events/tiles-*.pmtiles', (route) => route.fulfill({ body: 'none' }));
  await open(page, `${own}lang=en`);
  await expect(page.getByRole('alert')).toContainText('A part of the table of events could not be loaded');
  await expect(page.locator('[data-map]')).toBeVisible();
  expect(await allMarks(page)).toEqual([]);
});

test('an event that was chosen is a step back, and comes again forward', async ({ page }) => {
  await open(page, `${own}lang=en`);
  await go(page, `${own}lang=en&feature=event-ev12`);
  await expect(card(page)).toBeVisible();
  await page.goBack();
  await expect(card(page)).toBeHidden();
  await page.goForward();
  await expect(card(page)).toBeVisible();
  await expect.poll(() => page.url()).toContain('feature=event-ev12');
});

/** The files of the table that a page asks its host for from now on. */
function askedFor(page: Page): string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    const [, name] = /\/events\/([^/]+)$/.exec(request.url()) ?? [];
    if (name !== undefined) names.push(name);
  });
  return names;
}

const keepPart = (page: Page) => page.locator('[data-keep-table]');

test('a table is kept if that is asked for, and is then read without a connection, until it is removed', async ({
  page,
}) => {
  await open(page, `${own}lang=en`);
  const t = wordsIn('en');
  await openDialog(page, t);
  await expect(keepPart(page)).toHaveAttribute('data-keep-table', 'not');
  const files = readdirSync(join(site.folder, 'events'));
  const bytes = files.reduce((sum, name) => sum + statSync(join(site.folder, 'events', name)).size, 0);
  const [list = ''] = files.filter((name) => name.startsWith('all-files-'));
  const listed = statSync(join(site.folder, 'events', list)).size;
  await expect(keepPart(page)).toContainText(`${((bytes - listed) / 1000).toFixed(1)} kB`);
  await keepPart(page)
    .getByRole('button', { name: t('keepTable') })
    .click();
  await expect(keepPart(page).getByRole('status')).toHaveText(t('tableKept'));
  await expect(keepPart(page).getByRole('button', { name: t('forgetTable') })).toBeFocused();

  await page.route('**/events/*', (route) => route.abort());
  const without = askedFor(page);
  await page.reload();
  await ready(page);
  await expect.poll(() => shown(page)).toBe(count);
  await go(page, `${own}lang=en&feature=event-ev1300`);
  await expect(card(page)).toBeVisible();
  expect(without).toEqual([]);
  await openDialog(page, t);
  await keepPart(page)
    .getByRole('button', { name: t('forgetTable') })
    .click();
  await expect(keepPart(page)).toHaveAttribute('data-keep-table', 'not');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('where a file of the table does not come, that is told, and what has come is not fetched again', async ({
  page,
}) => {
  await open(page, `${own}lang=en`);
  const t = wordsIn('en');
  const rows = '**/events/rows-*.json';
  // Another file than its name says.
  await page.route(rows, (route) => route.fulfill({ body: '[]' }));
  await openDialog(page, t);
  const first = askedFor(page);
  await keepPart(page)
    .getByRole('button', { name: t('keepTable') })
    .click();
  await expect(keepPart(page).getByRole('status')).toHaveText(t('tableNotKept'));
  expect(first.filter((name) => name.startsWith('ids-'))).not.toEqual([]);
  await page.unroute(rows);
  const second = askedFor(page);
  await keepPart(page)
    .getByRole('button', { name: t('keepTable') })
    .click();
  await expect(keepPart(page).getByRole('status')).toHaveText(t('tableKept'));
  expect(second.filter((name) => name.startsWith('rows-'))).not.toEqual([]);
  expect(second.filter((name) => name.startsWith('ids-'))).toEqual([]);
});
