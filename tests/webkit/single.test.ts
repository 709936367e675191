import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { go, litFeatures, rendered, sourcesDrawn } from '../browser/support/map';
import { buildOnce } from '../browser/support/preview';
import { story } from '../support/stories';
import { nameOf } from './support/evidence';
import { expect, test } from './support/test';

const folder = '.scratch/single-build';

test('the single file, opened from a disk, draws its map and shows its evidence', async ({ page }) => {
  await buildOnce('vite.single.config.ts', folder);
  await page.load(`${pathToFileURL(resolve(folder, `${story.slug}.html`)).href}#lang=ar`);
  await page.drawn();
  expect(await sourcesDrawn(page)).toEqual(expect.arrayContaining(['land', 'water', 'zones']));
  await go(page, 'lang=ar&feature=zone-idlib&hide=places');
  await expect.poll(() => page.texts('h2[tabindex="-1"]')).toEqual([nameOf('zone-idlib', 'ar')]);
  expect(await litFeatures(page, ['zone-idlib'])).toEqual(['zone-idlib']);
  expect(await rendered(page, 'row')).not.toContain('places');
  const faces = await page.evaluate(() =>
    [...document.fonts].flatMap(({ family, status }) =>
      status === 'loaded' ? [family.replaceAll('"', '')] : [],
    ),
  );
  expect(faces).toEqual(expect.arrayContaining(['Claimed Naskh', 'Claimed Sans Arabic']));
}, 180_000);
