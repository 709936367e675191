import { legendRows, rowGroups } from '../../src/cartography/rows';
import { everyEngine, sample } from '../support/extent';
import { story } from '../support/stories';
import { go, isSeen, open, openWithoutMap, rendered, settled, viewOf } from './support/map';
import { expect, freshTest, test, textTest } from './support/page';
import { wordsIn } from './support/words';
import { heldBy } from '../support/holders';

const rows = legendRows(story);
/** From the story's farthest feature that is on the ground to its nearest: every row has something to draw here. */
const whole = 'view=3.6/43/43';

test('each row of the legend switches what the map draws', everyEngine, async ({ page, browserName }) => {
  test.setTimeout(240_000);
  await open(page, `lang=ar&${whole}`);
  const all = rows.map(({ id }) => id).sort();
  expect(await rendered(page, 'row')).toEqual(all);
  for (const row of sample(rows, 6, browserName, 2)) {
    await test.step(row.id, async () => {
      const box = page.locator(`[data-row="${row.id}"] input[type="checkbox"]`);
      await box.uncheck();
      expect(await rendered(page, 'row')).toEqual(all.filter((id) => id !== row.id));
      await expect(page).toHaveURL(new RegExp(`hide=${row.id}(&|$)`));
      await box.check();
    });
  }
  expect(await rendered(page, 'row')).toEqual(all);
});

test('each group of the legend is switched as one', async ({ page }) => {
  await open(page, `lang=ar&${whole}`);
  for (const group of rowGroups) {
    const members = rows.filter((row) => row.group === group).map(({ id }) => id);
    if (members.length < 2) continue;
    const box = page.locator(`[data-group="${group}"]`).getByRole('checkbox').first();
    await box.uncheck();
    const left = await rendered(page, 'row');
    expect(left.filter((id) => members.includes(id))).toEqual([]);
    expect(left).toHaveLength(rows.length - members.length);
    await box.check();
  }
  await page.locator(`[data-row="${rows[0]?.id}"] input[type="checkbox"]`).uncheck();
  const first = page.locator(`[data-group="${rows[0]?.group}"]`).getByRole('checkbox').first();
  await expect(first).toHaveJSProperty('indeterminate', true);
});

/** A row with others in its group, and what of the map is drawn with it alone. */
const alone = 'kurdish-led-groups';
const group = rows.find(({ id }) => id === alone)?.group;
const left = rows.filter((row) => row.group !== group || row.id === alone).map(({ id }) => id);

test(
  '“only this row” hides the others of its group, and all can be shown again',
  everyEngine,
  async ({ page }) => {
    const t = wordsIn('ar');
    await open(page, `lang=ar&hide=places&${whole}`);
    const row = page.locator(`[data-row="${alone}"]`);
    await row.hover();
    await row.getByText(t('only'), { exact: true }).click();
    await expect(page).toHaveURL((url) => !url.hash.includes(whole));
    const hidden = rows.filter(({ id }) => !left.includes(id) || id === 'places').map(({ id }) => id);
    await expect(page).toHaveURL((url) => url.hash.includes(`hide=${[...hidden].sort().join(',')}&`));
    await settled(page);
    const zone = story.features.find((feature) => feature.kind === 'zone' && heldBy(feature) === alone);
    expect(await isSeen(page, zone)).toBe(true);
    expect((await viewOf(page)).zoom).toBeGreaterThan(5);
    await page.getByRole('button', { name: t('showAll') }).click();
    await expect(page.getByRole('button', { name: t('showAll') })).toBeHidden();
    await go(page, `lang=ar&${whole}`);
    expect(await rendered(page, 'row')).toHaveLength(rows.length);
  },
);

textTest('a row without others in its group offers nothing to be left alone from', async ({ page }) => {
  await open(page, 'lang=en');
  for (const row of rows) {
    const hasOthers = rows.some(({ id, group: other }) => other === row.group && id !== row.id);
    const button = page.locator(`[data-row="${row.id}"]`).getByRole('button', { name: /^Show only/ });
    await expect(button, row.id).toHaveCount(hasOthers ? 1 : 0);
  }
});

/** Where the page is looked at, what its address has besides, and what leads to where the legend is not read. */
const places: readonly (readonly [string, { width: number; height: number }, string?, string?])[] = [
  ['beside a scrolled legend', { width: 1440, height: 500 }],
  ['beside a folded legend', { width: 1024, height: 768 }],
  ['in a frame', { width: 700, height: 520 }, 'embed=1'],
  ['on a phone', { width: 390, height: 844 }],
  // The drawn map shows no other view than its own.
  ['on a phone, in a view of which there is no map yet', { width: 390, height: 844 }, whole],
  ['on a phone, in the legend', { width: 390, height: 844 }, '', 'legendTab'],
  ['on a phone that lies on its side', { width: 844, height: 390 }],
];

for (const [where, size, more, tab] of sample(places, 3)) {
  // Whether it is a frame, and what the map was drawn for, is asked once, as the page is loaded.
  const kind = more ? freshTest : textTest;
  kind(`while anything is hidden, all can be shown again: ${where}`, async ({ page }) => {
    const t = wordsIn('en');
    await page.setViewportSize(size);
    if (more) await openWithoutMap(page, `lang=en&hide=meetings&${more}`);
    else await open(page, 'lang=en&hide=meetings');
    if (tab) await page.getByRole('radio', { name: t('legendTab') }).check({ force: true });
    const button = page.getByRole('button', { name: t('showAll') });
    await expect(button).toBeInViewport({ ratio: 1 });
    // In sight is what nothing lies over.
    await button.click();
    await expect(button).toHaveCount(0);
    await expect(page).not.toHaveURL(/hide=/);
    // The focus did not go with it.
    await expect(page.locator('body')).not.toBeFocused();
  });
}

textTest(
  'a row leads to the evidence of what it shows, also of what the map cannot show',
  async ({ page }) => {
    await open(page, 'lang=en');
    await page.getByRole('button', { name: 'Evidence: Meetings' }).click();
    const december = story.features.find(({ id }) => id === 'talks-december-2022');
    await page.getByRole('button', { name: december?.name['en'] ?? '' }).click();
    const card = page.getByRole('region', { name: 'Evidence', exact: true });
    await expect(card).toContainText(wordsIn('en')('noPlaceOnMap'));
  },
);

freshTest('the legend folds in small windows, and opens again', everyEngine, async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openWithoutMap(page, 'lang=en');
  const title = page.getByRole('heading', { name: wordsIn('en')('legend') });
  await expect(title).toBeHidden();
  await page.getByRole('button', { name: 'Legend', exact: true }).click();
  await expect(title).toBeVisible();
  await page.getByRole('button', { name: 'Legend', exact: true }).click();
  await expect(title).toBeHidden();
});
