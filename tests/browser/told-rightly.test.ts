import type { Page } from '@playwright/test';
import type { MapLibreMap } from 'maplibre-gl';
import { toldStory, toldTerritory } from '../support/told-story';
import { filesOfStory, groundOf, serveFiles } from './support/grounds';
import { go, open, pointOf, settled } from './support/map';
import { expect, freshTest as test } from './support/page';
import { languages, wordsIn } from './support/words';

const story = await toldStory();
const ground = await groundOf(toldTerritory, story.bounds, story.languages);
const files = filesOfStory(story, ground);

/** Opens the story as a reader has it, at what a fragment names. */
async function openStory(page: Page, fragment: string): Promise<void> {
  await serveFiles(page, files);
  await open(page, `story=${story.slug}&${fragment}`);
  await settled(page);
}
const at = (fragment: string) => `story=${story.slug}&${fragment}`;

/** Ids of the features that layers of the map draw. */
const drawnIn = (page: Page, ...layers: string[]) =>
  page.evaluate((ids) => {
    const { map } = document.querySelector('[data-map]') as HTMLElement & { map: MapLibreMap };
    const found = map
      .queryRenderedFeatures({ layers: ids })
      .map(({ properties }) => String(properties['id']));
    return [...new Set(found)].sort();
  }, layers);

test('what is alleged or denied is drawn, listed and switched apart from what is said', async ({ page }) => {
  await openStory(page, 'lang=en');
  expect(await drawnIn(page, 'backings')).toEqual(['backing-said']);
  expect(await drawnIn(page, 'backings-alleged')).toEqual(['backing-alleged']);
  expect(await drawnIn(page, 'backings-denied')).toEqual(['backing-denied', 'backing-opposed']);
  const row = page.locator('[data-legend] [data-row="backing-borealia-bands.alleged"]');
  await expect(row).toContainText('Borealia backs the Northern Bands (alleged)');
  await expect(page.locator('[data-arc="backing-denied"]')).toContainText('(denied)');
  await expect(page.locator('[data-arc="backing-said"]')).not.toContainText('(');

  await row.getByRole('checkbox').uncheck();
  await settled(page);
  expect(await drawnIn(page, 'backings', 'backings-alleged')).toEqual(['backing-said']);
  await expect(page).toHaveURL(/hide=backing-borealia-bands\.alleged/);
});

for (const language of languages) {
  test(`who claims and who denies it stand on one card (${language})`, async ({ page }) => {
    const t = wordsIn(language);
    await openStory(page, `lang=${language}&feature=backing-opposed`);
    const card = page.getByRole('region', { name: t('evidence') });
    await expect(card).toContainText(t('basisDenied'));
    await expect(card).toContainText(t('supportFinancial'));
    const speaker = (id: string) => story.speakers.find((one) => one.id === id)?.name[language] ?? '';
    await expect(card.locator('[data-claim]')).toHaveCount(2);
    await expect(card.locator('[data-claim="s5-pays"]')).toContainText(
      t('claimedBy', { speaker: speaker('bands') }),
    );
    await expect(card.locator('[data-claim="s5-denies"]')).toContainText(
      t('deniedBy', { speaker: speaker('union') }),
    );
    await expect(card.locator('[data-claim="s5-denies"] mark').first()).toBeVisible();
    await go(page, at(`lang=${language}&claim=s3-backs`));
    await expect(card).toContainText(t('allegedBy', { speaker: speaker('council') }));
    await go(page, at(`lang=${language}&actor=mission`));
    await expect(card).toContainText(t('actorMission'));
  });
}

test('the diagram has lines, words and names for what is alleged and denied', async ({ page }) => {
  await openStory(page, 'lang=en&panel=relations');
  const edge = (id: string) => page.locator(`[data-relation="${id}"]`);
  await expect(edge('borealia-backs-bands')).toHaveText(/backs\s*alleged/);
  await expect(edge('union-backs-movement')).toHaveAccessibleName(
    'Union of Rivers backs Salt Movement (denied)',
  );
  await expect(edge('council-accuses-borealia')).toHaveAccessibleName('Southern Council accuses Borealia');
  const dashes = (status: string) =>
    page
      .locator(`svg g[data-kind="backs"][data-status="${status}"] path`)
      .first()
      .evaluate((path) => getComputedStyle(path).strokeDasharray);
  expect(await dashes('said')).toBe('none');
  expect(await dashes('alleged')).not.toBe('none');
  await expect(page.locator('svg g[data-status="denied"]').first().locator('path')).toHaveCount(3);
});

test('a click on the sign of an event, beside its place, leads to its date and its words', async ({
  page,
}) => {
  await openStory(page, 'lang=en&view=6/-22.39/26.71');
  const serowe = await pointOf(page, 26.71, -22.39);
  await page.mouse.move(serowe.x, serowe.y - 24);
  await expect(page.locator('[data-tooltip]')).toHaveText(
    /Clash at Serowe.*Clash · 3 March 2034 · Said in the article/,
  );
  await page.mouse.click(serowe.x, serowe.y - 24);
  // The zone below is offered as well.
  await page.locator('section:not([data-in-view]) [data-feature="clash-serowe"]').click();
  const card = page.getByRole('region', { name: 'Evidence' });
  await expect(card.getByRole('heading', { level: 2 })).toHaveText('Clash at Serowe');
  await expect(card).toContainText('3 March 2034');
  await expect(card).toContainText('the two sides clashed at Serowe');
  await expect(page).toHaveURL(/feature=clash-serowe/);
  await card.getByRole('link', { name: 'Go to sentence 7 in the article' }).click();
  await expect(page.locator('[data-sentence="s7"]')).toHaveAttribute('aria-current', 'true');
});

test('events are in view, among the dates, and found', async ({ page }) => {
  await openStory(page, 'lang=en&panel=time');
  const rows = page.locator('ol [data-feature]');
  await expect(rows).toHaveCount(6);
  await expect(rows.first()).toContainText('Clash at Serowe');
  await rows.first().click();
  await expect(page).toHaveURL(/feature=clash-serowe/);
  await go(page, at('lang=en'));

  await expect(page.locator('#in-view')).toContainText('Strike on the depot');
  await expect(page.locator('#in-view')).toContainText('Borealia backs the Salt Movement (denied)');
  await page.locator('canvas').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-in-view] [data-feature="strike-serowe"]')).toContainText('5 March 2034');
  await expect(page.locator('[data-in-view] [data-feature="backing-alleged"]')).toContainText(
    'alleged · military',
  );
  await page.keyboard.press('Escape');

  await page.keyboard.press('/');
  await page.keyboard.type('Agreement of April');
  await expect(page.locator('[data-found="agreement-gaborone"]')).toContainText('April 2034');
});

test('each kind of event has a row, and a row hides its events', async ({ page }) => {
  await openStory(page, 'lang=ar');
  const all = [
    'agreement-gaborone',
    'arrival-gaborone',
    'clash-serowe',
    'flight-maun',
    'strike-serowe',
    'withdrawal-ghanzi',
  ];
  expect(await drawnIn(page, 'events')).toEqual(all);
  const group = page.locator('[data-group="events"]');
  await expect(group.locator('[data-row]')).toHaveCount(6);
  await expect(group).toContainText('اشتباكات');
  await group.locator('[data-row="event-clash"]').getByRole('checkbox').uncheck();
  await settled(page);
  expect(await drawnIn(page, 'events')).toEqual(all.filter((id) => id !== 'clash-serowe'));
  await go(page, at('lang=ar&hide=events'));
  expect(await drawnIn(page, 'events')).toEqual([]);
});
