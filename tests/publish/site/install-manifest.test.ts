import { expect, test } from 'vitest';
import { icons, installManifest } from '../../../src/publish/site/pages/install-manifest';
import { themes } from '../../../src/cartography/theme';
import { allWords } from '../../../src/i18n/all-words';
import { sizeOf } from '../../browser/support/pixels';

const manifest = JSON.parse(installManifest());

test('speaks Arabic, and has each other language of the interface beside it', () => {
  expect(manifest).toMatchObject({ lang: 'ar', dir: 'rtl', short_name: allWords.ar.appName });
  const { ar, ...others } = allWords;
  for (const words of [ar, ...Object.values(others)]) {
    expect(manifest.name).toContain(words.appName);
    expect(manifest.description).toContain(words.appDescription);
  }
  for (const [code, words] of Object.entries(others)) {
    expect(manifest.name_localized[code]).toEqual({ value: words.appName, lang: code, dir: 'ltr' });
    expect(manifest.description_localized[code].value).toBe(words.appDescription);
  }
});

test('takes its colours from the theme', () => {
  expect(manifest.theme_color).toBe(themes.light.paper);
  expect(manifest.background_color).toBe(themes.light.paper);
});

test('names icons that are there, in the sizes that it says', () => {
  expect(manifest.icons).toHaveLength(icons.length);
  for (const { src, sizes } of manifest.icons) {
    const { width, height } = sizeOf(`public/${src}`);
    expect(`${width}x${height}`, src).toBe(sizes);
  }
});
