import type { Page } from '@playwright/test';
import { resolveTemplate, translator } from '@solid-primitives/i18n';
import type { FeaturesFile, FrontsFile, StoryFile } from '../../src/story/schema';
import { openZip, zipOf } from '../../src/story/files/zip';
import { newStory } from '../../src/studio/edits/sentences';
import { ar } from '../../src/studio/import/words/ar';
import { en, type ImportWords } from '../../src/studio/import/words/en';
import { faultsIn } from './support/axe';
import { expect, freshTest as test } from './support/page';
import { Author, readIn, savedZip } from './support/studio';

test.use({ viewport: { width: 1440, height: 900 }, actionTimeout: 15_000 });

const itIn = (language: 'ar' | 'en') =>
  translator(() => ({ ar, en })[language] as ImportWords, resolveTemplate);

const bounds = [28, -4, 32, 0] as const;
const draft = zipOf(
  'a-draft',
  newStory({
    source: 'One sentence. And another.',
    language: 'en',
    translations: ['ar'],
    territory: ['RWA'],
    bounds,
    views: { first: bounds, whole: bounds },
    asOf: '2031-05',
    today: '2031-01-01',
    schemas: '../../schema',
  }).run(new Map()),
);

const feature = (type: string, coordinates: unknown, properties: object) => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
const shapes = {
  type: 'FeatureCollection',
  features: [
    feature('Point', [30.06, -1.95, 1500], { name: 'Kigali', name_ar: 'كيغالي' }),
    feature('Point', [29.7, 95], { name: 'Nowhere' }),
    feature(
      'LineString',
      [
        [29.5, -2],
        [30, -1.9],
        [30.5, -2],
      ],
      { name: 'RN1' },
    ),
    feature(
      'Polygon',
      [
        [
          [29.6, -2.2],
          [30, -2.2],
          [30, -1.8],
          [29.6, -1.8],
          [29.6, -2.2],
        ],
      ],
      { name: 'West' },
    ),
  ],
};

const placemarks = (count: number) =>
  `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${Array.from(
    { length: count },
    (_, index) =>
      `<Placemark><name>Place ${index}</name><description><![CDATA[<b>${index}</b>]]></description><Point><coordinates>${29 + (index % 150) / 100},${-2.5 + (index % 120) / 100},0</coordinates></Point></Placemark>`,
  ).join('')}</Document></kml>`;

const fileOf = (name: string, text: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});

/** Opens the draft, and its panel with the button of the import. */
async function openDraft(page: Page, language: 'ar' | 'en'): Promise<Author> {
  const author = new Author(page, language);
  await readIn(page, language);
  await page.goto('studio.html');
  await page.locator('main input[type=file]').setInputFiles({
    name: 'a-draft.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(draft),
  });
  await page.locator('[data-sentence]').first().waitFor({ timeout: 30_000 });
  await page.getByRole('radio', { name: author.t('sideMap') }).check({ force: true });
  return author;
}

/** The files of the document as they are saved. */
async function saved(author: Author) {
  const { files } = openZip(new Uint8Array(await savedZip(author)));
  const read = <T>(name: string) => JSON.parse(String(files?.get(name) ?? '{"features":[]}')) as T;
  const features = ['places', 'routes', 'zones'].flatMap(
    (name) => read<FeaturesFile>(`${name}.geojson`).features,
  );
  return {
    features,
    fronts: read<FrontsFile>('fronts.geojson').features,
    story: read<StoryFile>('story.json'),
  };
}

for (const language of ['en', 'ar'] as const) {
  test(`a file is chosen, previewed, put into the story and taken back: ${language}`, async ({ page }) => {
    test.setTimeout(120_000);
    const author = await openDraft(page, language);
    const it = itIn(language);
    await author.click(page.getByRole('button', { name: it('importShapes') }));
    const dialog = page.getByRole('dialog', { name: it('importShapes') });
    const choosing = page.waitForEvent('filechooser');
    await author.click(dialog.getByRole('button', { name: it('chooseFile') }));
    await (await choosing).setFiles(fileOf('control 2031-04-02.geojson', JSON.stringify(shapes)));

    const put = dialog.getByRole('button', { name: it('putIn') });
    await expect(dialog.getByText(it('troublePartyNeeded', { layer: 'control 2031-04-02' }))).toBeVisible();
    await expect(put).toHaveAttribute('aria-disabled', 'true');
    await expect(dialog.getByText(it('leftBadPosition'))).toBeVisible();
    await expect(dialog.getByText(it('noteHeights', { count: 1 }))).toBeVisible();
    await expect(dialog.getByRole('textbox', { name: it('sourceDate') })).toHaveValue('2031-04-02');
    await dialog.getByRole('combobox', { name: it('holder') }).selectOption('name');
    await dialog.getByRole('textbox', { name: it('partyName') }).fill('The army');
    await dialog.getByRole('textbox', { name: it('partyName') }).press('Tab');
    await expect(dialog.getByText(it('madeZone', { count: 1 }))).toBeVisible();
    await expect(put).not.toHaveAttribute('aria-disabled', 'true');
    expect(await faultsIn(page)).toEqual([]);
    await author.click(put);
    await expect(dialog).toBeHidden();

    const { features, fronts, story } = await saved(author);
    expect(features.map(({ properties }) => properties.kind).sort()).toEqual(['place', 'route', 'zone']);
    expect(features.every(({ properties }) => properties.basis === 'context')).toBe(true);
    expect(features.find(({ id }) => id === 'kigali')?.properties.name).toEqual({
      en: 'Kigali',
      ar: 'كيغالي',
    });
    expect(fronts).toHaveLength(1);
    expect(story.actors.map(({ name }) => name['en'])).toEqual(['The army']);

    await author.click(page.getByRole('button', { name: author.t('undo') }));
    const undone = await saved(author);
    expect([...undone.features, ...undone.fronts, ...undone.story.actors]).toEqual([]);
  });
}

test('a file is imported by keys alone, and the focus is back where it was', async ({ page }) => {
  const author = await openDraft(page, 'en');
  const it = itIn('en');
  const { keyboard } = page;
  // The browser is to leave choosers to the test before the first is opened, not while it is.
  page.on('filechooser', () => {});
  const opener = page.getByRole('button', { name: it('importShapes') });
  await opener.focus();
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: it('importShapes') });
  const isAt = (name: string) =>
    page.evaluate((wanted) => {
      const { activeElement: at } = document;
      const label = at?.closest('label')?.querySelector('span') ?? at?.closest('button');
      return label?.textContent?.trim() === wanted;
    }, name);
  const tabTo = async (name: string) => {
    for (let step = 0; step < 60 && !(await isAt(name)); step++) await keyboard.press('Tab');
    expect(await isAt(name)).toBe(true);
  };
  await dialog.waitFor();
  await tabTo(it('chooseFile'));
  const choosing = page.waitForEvent('filechooser');
  await keyboard.press('Enter');
  const csv = 'name,north,east\nKigali,-1.95,30.06\n';
  await (await choosing).setFiles(fileOf('towns.csv', csv));
  await dialog.getByRole('heading', { name: it('columnsTitle') }).waitFor();
  await tabTo(it('latitudeColumn'));
  await keyboard.type('north');
  await tabTo(it('longitudeColumn'));
  await keyboard.type('east');
  await tabTo(it('readColumns'));
  await keyboard.press('Enter');
  await expect(dialog.getByText(it('madePlace', { count: 1 }))).toBeVisible();
  await tabTo(it('putIn'));
  await keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  expect((await saved(author)).features.map(({ id }) => id)).toEqual(['kigali']);
});

test('twenty thousand placemarks show how far they are, can be stopped, and do not hold up the page', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const author = await openDraft(page, 'en');
  const it = itIn('en');
  await author.click(page.getByRole('button', { name: it('importShapes') }));
  const dialog = page.getByRole('dialog', { name: it('importShapes') });
  const many = fileOf('many.kml', placemarks(20_000));
  const picker = dialog.locator('input[type=file]');
  await picker.setInputFiles(many);
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await author.click(dialog.getByRole('button', { name: it('stop') }));
  await expect(dialog.getByRole('alert')).toHaveText(it('stopped'));
  await expect(dialog.getByRole('progressbar')).toHaveCount(0);

  await picker.setInputFiles(many);
  await expect(dialog.getByText(it('kindPoint', { count: '20,000' }))).toBeVisible({ timeout: 60_000 });
  await expect(
    dialog.getByText(it('troubleTooManyFeatures', { count: '20,000', most: '5,000' })),
  ).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: author.t('undo') })).toBeDisabled();
});

test('a damaged file gives a reason and changes nothing; a file that is dropped on the desk is read', async ({
  page,
}) => {
  const author = await openDraft(page, 'en');
  const it = itIn('en');
  await author.click(page.getByRole('button', { name: it('importShapes') }));
  const dialog = page.getByRole('dialog', { name: it('importShapes') });
  await dialog
    .locator('input[type=file]')
    .setInputFiles(fileOf('broken.geojson', '{"type":"FeatureCollection",'));
  const alert = dialog.getByRole('alert');
  await expect(alert).toContainText(it('refused', { name: 'broken.geojson' }));
  await expect(alert).toContainText(it('whyNoJson', { reason: '' }));
  await dialog.locator('input[type=file]').setInputFiles(fileOf('evil.kml', '<!DOCTYPE kml><kml></kml>'));
  await expect(alert).toContainText(it('whyDoctype'));
  expect(await faultsIn(page)).toEqual([]);
  await author.click(dialog.getByRole('button', { name: it('close') }));
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: author.t('undo') })).toBeDisabled();

  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'dropped.geojson'));
    return transfer;
  }, JSON.stringify(shapes));
  await page.locator('main').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(dialog.getByText(it('kindArea', { count: 1 }))).toBeVisible();
});
