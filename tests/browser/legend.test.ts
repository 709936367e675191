import { groups, legendRows } from '../../src/cartography/rows';
import { story } from '../support/stories';
import { open, rendered } from './support/map';
import { expect, test } from './support/page';
import { languages, wordsIn } from './support/words';

const rows = legendRows(story);
/** From the story's farthest feature that is on the ground to its nearest: every row has something to draw here. */
const whole = 'view=3.6/43/43';

test('each row of the legend switches what the map draws', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, `lang=ar&${whole}`);
  const all = rows.map(({ id }) => id).sort();
  expect(await rendered(page, 'row')).toEqual(all);
  for (const row of rows) {
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
  for (const group of groups) {
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

for (const language of languages) {
  const t = wordsIn(language);

  test(`one row alone, and all of them again (${language})`, async ({ page }) => {
    await open(page, `lang=${language}&${whole}`);
    const row = page.locator('[data-row="kurdish-led-groups"]');
    await row.hover();
    await row
      .getByRole('button', { name: t('only'), exact: false })
      .first()
      .click();
    expect(await rendered(page, 'row')).toEqual(['kurdish-led-groups']);
    await page.getByRole('button', { name: t('showAll') }).click();
    expect(await rendered(page, 'row')).toHaveLength(rows.length);
    await expect(page.getByRole('button', { name: t('showAll') })).toBeHidden();
  });
}

test('a row leads to the evidence of what it shows, also of what the map cannot show', async ({ page }) => {
  await open(page, 'lang=en');
  await page.getByRole('button', { name: 'Evidence: Meetings' }).click();
  const december = story.features.find(({ id }) => id === 'talks-december-2022');
  await page.getByRole('button', { name: december?.name['en'] ?? '' }).click();
  const card = page.getByRole('region', { name: 'Evidence', exact: true });
  await expect(card).toContainText(wordsIn('en')('noPlaceOnMap'));
});

test('the legend folds where room is short, and opens again', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await open(page, 'lang=en');
  const title = page.getByRole('heading', { name: wordsIn('en')('legend') });
  await expect(title).toBeHidden();
  await page.getByRole('button', { name: 'Legend' }).click();
  await expect(title).toBeVisible();
  await page.getByRole('button', { name: 'Legend' }).click();
  await expect(title).toBeHidden();
});
