import { expect, test } from 'vitest';
import { mapFonts } from '../../src/cartography/map-fonts';

const face = (family: string, weight: number, url: string, ...ranges: string[]) => ({
  family,
  weight,
  url,
  ranges,
});
const faces = [
  face('Claimed Sans', 400, 'whole', 'U+A1-FF'),
  face('Claimed Sans', 400, 'latin', 'U+20-7E'),
  face('Claimed Sans', 400, 'georgian', 'U+10D0-10FF'),
  face('Claimed Sans', 600, 'latin-bold', 'U+20-7E'),
  face('Claimed Sans Italic', 400, 'latin-italic', 'U+20-7E'),
  face('Claimed Sans Arabic', 400, 'arabic', 'U+600-6FF'),
  face('Claimed Serif', 400, 'serif', 'U+20-7E'),
  face('Claimed TC', 400, 'tc', 'U+4E00-9FFF'),
  face('Claimed JP', 400, 'jp', 'U+4E00-9FFF'),
];
const urls = (language: string) =>
  Object.fromEntries(
    Object.entries(mapFonts(faces, language)).map(([name, files]) => [name, files.map(({ url }) => url)]),
  );

test('names are drawn with the page’s faces for names, the last rule first', () => {
  expect(urls('ka')['medium']).toEqual(['arabic', 'georgian', 'latin', 'whole', 'tc', 'jp']);
  expect(urls('ka')['bold']).toEqual(['latin-bold']);
});

test('what has no italic is upright, and Arabic asks for no italic for its spaces', () => {
  expect(urls('ka')['italic']?.slice(0, 4)).toEqual(['arabic', 'latin', 'latin-italic', 'arabic']);
  expect(mapFonts(faces, 'ka')['italic']?.[1]).toEqual({ url: 'latin', 'unicode-range': ['U+20'] });
  expect(urls('ka')['italic']).toContain('georgian');
});

test('Han letters have the forms of the language first', () => {
  const han = (language: string) => urls(language)['medium']?.filter((url) => ['tc', 'jp'].includes(url));
  expect(han('ja')).toEqual(['jp', 'tc']);
  expect(han('zh-TW')).toEqual(['tc', 'jp']);
});
