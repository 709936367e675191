import type { Page } from '@playwright/test';
import { faultsIn } from './support/axe';
import { openDraftMap } from './support/draft-map';
import { expect, freshTest as test } from './support/page';
import { Author, readIn } from './support/studio';

test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
  viewport: { width: 1440, height: 900 },
  actionTimeout: 8000,
});

/** Whose each part of the map is, its colour, and its outline; and the fronts. */
const drawnOn = async (page: Page) => ({
  parts: await page
    .locator('[data-zone]')
    .evaluateAll((all) =>
      all
        .map((one) => ['data-zone', 'style', 'd'].map((name) => one.getAttribute(name) ?? '').join(' '))
        .toSorted(),
    ),
  fronts: await page
    .locator('[data-kind="front"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('d'))),
});

for (const [language, by] of [
  ['en', 'pointer'],
  ['ar', 'keys'],
] as const)
  test(`a map has another date, with a line and a holder of its own, and the first stays as it was, by ${by} in ${language}`, async ({
    page,
  }) => {
    test.setTimeout(150_000);
    await readIn(page, language);
    const author = new Author(page, language);
    const map = await openDraftMap(author, by);
    const { hand, t } = map;
    const [army, river] = language === 'ar' ? ['الجيش', 'جبهة النهر'] : ['The army', 'River Front'];
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const dates = page.locator('[name="map-date"]');
    const look = () => drawnOn(page);
    await map.draw('front', [
      [28.6, -1.8],
      [29.9, -2.1],
      [31.2, -1.9],
    ]);
    await map.put();
    await expect(page.locator('[data-zone]')).toHaveCount(2, { timeout: 15_000 });
    await hand.press(page.locator('[name="map-tool"][value="look"]'));
    await map.at(29.8, -2.4);
    await map.heldBy(army, 'government');
    await expect(page.locator('[data-open]')).toHaveCount(1, { timeout: 15_000 });
    await map.at(30.1, -1.6);
    await map.heldBy(river, 'armed-groups');
    await expect(page.locator('[data-open]')).toHaveCount(0, { timeout: 15_000 });
    const first = await look();
    await expect(dates).toHaveCount(0);

    // Another date is the same map at first.
    await hand.press(button(t('anotherDate')));
    await hand.write(page.getByRole('textbox', { name: t('dateOf') }), '2090-05');
    await hand.press(button(t('addDate')));
    await expect(dates).toHaveCount(2);
    await expect(dates.last()).toBeChecked();
    expect(await look()).toEqual(first);
    expect(await faultsIn(page)).toEqual([]);

    // A point of the front is moved north as of it.
    await map.at(29.9, -2.1);
    await expect(page.locator('[data-kind="front"]')).toHaveAttribute('data-chosen', '');
    if (by === 'pointer') {
      const { x, y } = await map.place(29.9, -2.1);
      const box = await map.canvas.boundingBox();
      if (!box) throw new Error('found no canvas; expected one');
      await page.mouse.move(box.x + x, box.y + y);
      await page.mouse.down();
      await page.mouse.move(box.x + x, box.y + y - 30, { steps: 4 });
      await page.mouse.up();
    } else {
      await map.canvas.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Shift+ArrowUp');
      await page.keyboard.press('Enter');
    }
    await expect.poll(async () => (await look()).fronts).not.toEqual(first.fronts);
    await expect.poll(async () => (await look()).parts, { timeout: 15_000 }).not.toEqual(first.parts);
    const moved = await look();
    await expect(page.locator('[data-open]')).toHaveCount(0);
    await expect(page.locator('[data-kind="front"][data-chosen]')).toHaveCount(1);

    // What lay south of it is in other hands.
    await hand.press(page.locator('[name="map-tool"][value="look"]'));
    await map.at(29.8, -2.5);
    await hand.take(page.getByRole('combobox', { name: t('whoElseHolds') }), river);
    await hand.press(button(t('keepHolder')));
    await expect
      .poll(async () => new Set((await look()).parts.map((part) => /--tint: ?[^;]+/.exec(part)?.[0])).size)
      .toBe(1);
    const handed = await look();

    // What is missing leads to the date that nobody has said the origin of.
    await hand.press(dates.first());
    await hand.side(author.t('sideMissing'));
    const undated = page.locator('[data-side] li', { hasText: '2090-05' });
    await hand.press(undated.getByRole('button', { name: author.t('showMe') }));
    await expect(dates.last()).toBeChecked();
    await expect(button(t('aboutDate'))).toHaveAttribute('aria-expanded', 'true');
    await expect(page.locator('[data-zone]')).toHaveCount(2, { timeout: 15_000 });

    // Where both dates are from.
    const say = async (words: string) => {
      if ((await button(t('aboutDate')).getAttribute('aria-expanded')) === 'false')
        await hand.press(button(t('aboutDate')));
      await hand.press(page.locator('[name="dated"][value="article"]'));
      await hand.press(page.locator('[name="dated"][value="context"]'));
      await hand.write(page.locator('textarea[data-path^="situations."]').first(), words);
    };
    await say('After a map of May.');
    expect(await faultsIn(page)).toEqual([]);
    await hand.press(dates.first());
    await expect.poll(look).toEqual(first);
    await say('After a map of the year before.');
    await hand.press(dates.last());
    await expect.poll(look).toEqual(handed);
    expect(handed.fronts).toEqual(moved.fronts);
    await expect(page.locator('[data-situations] li')).toHaveCount(0, { timeout: 15_000 });

    // All of it is taken back, and done again.
    await map.canvas.focus();
    for (let step = 0; step < 30 && (await dates.count()) > 0; step++) await page.keyboard.press('Control+z');
    await expect(dates).toHaveCount(0);
    await expect.poll(look, { timeout: 15_000 }).toEqual(first);
    for (let step = 0; step < 30; step++) await page.keyboard.press('Control+Shift+z');
    await expect(dates).toHaveCount(2);
    await hand.press(dates.first());
    await expect.poll(look, { timeout: 15_000 }).toEqual(first);
    await hand.press(dates.last());
    await expect.poll(look, { timeout: 15_000 }).toEqual(handed);
  });

test('a part of a zone is in other hands as of a later date, given back, and handed over with the others', async ({
  page,
}) => {
  test.setTimeout(150_000);
  const author = new Author(page, 'en');
  const map = await openDraftMap(author, 'pointer');
  const { hand, t } = map;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const open = page.locator('[data-open]');
  const [army, river] = ['The army', 'River Front'];
  const [south, middle, north] = [
    [29.8, -2.45],
    [29.8, -1.9],
    [29.8, -1.65],
  ] as const;
  for (const latitude of [-2, -1.8]) {
    await map.draw('front', [
      [28.6, latitude],
      [31.2, latitude],
    ]);
    await map.put();
  }
  await expect(open).toHaveCount(3, { timeout: 15_000 });
  await hand.press(page.locator('[name="map-tool"][value="look"]'));
  await map.at(...south);
  await map.heldBy(army, 'government');
  await expect(open).toHaveCount(2, { timeout: 15_000 });
  await map.at(...middle);
  await map.heldBy(river, 'armed-groups');
  await expect(open).toHaveCount(1, { timeout: 15_000 });
  await map.at(...north);
  await hand.take(page.getByRole('combobox', { name: t('whoHolds') }), army);
  await hand.press(button(t('keepHolder')));
  await expect(open).toHaveCount(0, { timeout: 15_000 });
  /** The zones of which there are parts, and how many tints they have. */
  const zones = async () => {
    const { parts } = await drawnOn(page);
    const of = (form: RegExp) => new Set(parts.map((part) => form.exec(part)?.[0]));
    return [parts.length, of(/^\S+/).size, of(/--tint: ?[^;]+/).size];
  };
  await expect.poll(zones).toEqual([3, 2, 2]);
  await hand.press(button(t('anotherDate')));
  await hand.write(page.getByRole('textbox', { name: t('dateOf') }), '2090-05');
  await hand.press(button(t('addDate')));
  const before = await drawnOn(page);

  const others = page.getByRole('checkbox', { name: /^The other parts of/ });
  const handOver = async () => {
    await map.at(...north);
    await hand.take(page.getByRole('combobox', { name: t('whoElseHolds') }), river);
  };
  await handOver();
  await expect(others).not.toBeChecked();
  expect(await faultsIn(page)).toEqual([]);
  await hand.press(button(t('keepHolder')));
  await expect.poll(zones, { timeout: 15_000 }).toEqual([3, 3, 2]);
  await hand.press(page.locator('[name="map-date"]').first());
  await expect.poll(() => drawnOn(page)).toEqual(before);
  await hand.press(page.locator('[name="map-date"]').last());
  await expect.poll(zones).toEqual([3, 3, 2]);

  await map.at(...north);
  await hand.press(button(t('asBefore')));
  await expect.poll(() => drawnOn(page), { timeout: 15_000 }).toEqual(before);

  await handOver();
  await others.check();
  await hand.press(button(t('keepHolder')));
  await expect.poll(zones, { timeout: 15_000 }).toEqual([3, 2, 1]);
});
