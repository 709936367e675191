import { expect, test } from 'vitest';
import { fontStylesheet } from '../../../src/publish/site/fonts/font-files';
import { preloadFonts } from '../../../src/publish/site/fonts/preload-fonts';
import { nodeFontTools } from '../../../src/site/fonts/font-tools';
import { readMakersFiles } from '../../../src/site/fonts/makers-files';
import { createStoryFonts } from '../../../src/publish/site/fonts/story-fonts';
import { sentences } from '../../support/sentences';

async function preloaded(...languages: readonly string[]) {
  const files = new Map(languages.map((one) => [`source.${one}.txt`, sentences[one] ?? '']));
  const fonts = await createStoryFonts(readMakersFiles, await nodeFontTools()).storyFonts(
    { slug: 'one', files },
    new Map(),
  );
  const stylesheet = fontStylesheet(fonts.map((font) => ({ ...font, url: `../../assets/${font.name}` })));
  const title = Object.fromEntries(languages.map((one) => [one, sentences[one] ?? '']));
  return preloadFonts(stylesheet, { languages, title });
}

const parts = (paths: readonly string[] = []) =>
  [...new Set(paths.map((path) => /claimed-(?:sans-arabic|[a-z]+)-([a-z-]+)-\d/.exec(path)?.[1]))].sort();

test('a language preloads the fonts of its own letters, in both weights, and no italic', async () => {
  const fonts = await preloaded('ar', 'en', 'tr', 'ka');
  expect(parts(fonts['en'])).toEqual(['latin']);
  expect(parts(fonts['tr'])).toEqual(['latin', 'latin-ext']);
  expect(parts(fonts['ar'])).toEqual(['arabic', 'latin']);
  expect(parts(fonts['ka'])).toEqual(['georgian', 'latin']);
  const all = Object.values(fonts).flat();
  expect(
    all.filter((path) => !/^\.\/assets\/claimed-[\w-]+-\d00-normal-[\w-]{8}\.woff2$/.test(path)),
  ).toEqual([]);
  expect(fonts['ka']?.length).toBe(8);
});

test('Hebrew asks for no Arabic, and Han letters are not preloaded', async () => {
  const fonts = await preloaded('he', 'ja');
  expect(parts(fonts['he'])).toEqual(['hebrew', 'latin']);
  expect(parts(fonts['ja'])).toEqual(['latin']);
});
