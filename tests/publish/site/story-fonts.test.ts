import { create } from 'fontkitten';
import { beforeAll, describe, expect, test } from 'vitest';
import { fonts, letters, type Part, sansNames } from '../../../src/cartography/fonts';
import { nodeFontTools } from '../../../src/site/fonts/font-tools';
import { readMakersFiles } from '../../../src/site/fonts/makers-files';
import { createStoryFonts, type StoryFont } from '../../../src/publish/site/fonts/story-fonts';
import { hasCodePoint } from '../../../src/publish/site/fonts/unicode-range';
import { sentences } from '../../support/sentences';

const { storyFonts } = createStoryFonts(readMakersFiles, await nodeFontTools());
const folder = (slug: string, texts: Readonly<Record<string, string>>) => ({
  slug,
  files: new Map(Object.entries(texts).map(([language, text]) => [`source.${language}.txt`, text])),
});
const fontsOf = (...languages: readonly string[]) =>
  storyFonts(
    folder('one', Object.fromEntries(languages.map((one) => [one, sentences[one] ?? '']))),
    new Map(),
  );

/** The faces of the page: for the interface and names, and for reading; Han has one for both. */
const isSans = ({ font }: StoryFont) => /^Claimed (Sans|SC|TC|JP|KR)/.test(font.family);
const isReading = ({ font }: StoryFont) => /^Claimed (Serif|Naskh|SC|TC|JP|KR)/.test(font.family);

function read(bytes: Buffer) {
  const font = create(bytes);
  if (font.isCollection) throw new Error('found a collection of fonts');
  return font;
}

/** The file that draws a letter: the last whose range has it. */
const drawing = (files: readonly StoryFont[], code: number) =>
  files.findLast(({ ranges }) => hasCodePoint(ranges, code));

const partsOf = (files: readonly StoryFont[]) => new Set(files.map(({ font }) => font.part));

describe.each(Object.entries(sentences))('%s', (language, text) => {
  let files: readonly StoryFont[] = [];
  beforeAll(async () => {
    files = await fontsOf(language);
  }, 120_000);

  test.each([
    ['names', isSans],
    ['reading', isReading],
  ] as const)('every letter has a glyph in both weights, for %s', (_, isOf) => {
    for (const isBold of [false, true]) {
      const own = files.filter(
        (file) => isOf(file) && file.font.weight > 500 === isBold && file.font.style === 'normal',
      );
      const known = new Map(own.map((file) => [file, read(file.bytes)]));
      const missing = [...new Set(text.replace(/\p{Default_Ignorable_Code_Point}/gu, ''))].filter(
        (letter) => {
          const code = letter.codePointAt(0) ?? 0;
          const file = drawing(own, code);
          return !file?.isSubset || known.get(file)?.glyphForCodePoint(code).id === 0;
        },
      );
      expect(missing).toEqual([]);
    }
  });

  test('only scripts that it says, or the interface does, have files', () => {
    const said = [...text].map((letter) => letter.codePointAt(0) ?? 0);
    const typed: Part[] = ['latin', 'latin-ext', 'arabic'];
    for (const part of partsOf(files))
      expect(
        typed.includes(part) || said.some((code) => hasCodePoint(letters[part].ranges, code)),
        part,
      ).toBe(true);
  });
});

describe('one story’s letters', () => {
  const namesOf = (files: readonly StoryFont[]) => files.map(({ name }) => name);

  test('do not change another’s files', async () => {
    const before = await fontsOf('ka', 'en');
    await fontsOf('my', 'fa', 'ja', 'fr');
    const after = await createStoryFonts(readMakersFiles, await nodeFontTools()).storyFonts(
      folder('one', { ka: sentences['ka'] ?? '', en: sentences['en'] ?? '' }),
      new Map(),
    );
    expect(namesOf(after)).toEqual(namesOf(before));
    expect(after.map(({ bytes }) => bytes.toString('base64'))).toEqual(
      before.map(({ bytes }) => bytes.toString('base64')),
    );
  });

  test('are in files that others share where their letters are the same', async () => {
    const [georgian, armenian] = [await fontsOf('ka', 'en'), await fontsOf('hy', 'en')];
    const shared = namesOf(georgian).filter((name) => namesOf(armenian).includes(name));
    expect(shared.filter((name) => name.startsWith('claimed-')).length).toBeGreaterThan(5);
    expect(partsOf(georgian).has('armenian')).toBe(false);
    expect(partsOf(armenian).has('georgian')).toBe(false);
  });
});

describe('the names of a story’s languages', () => {
  const ofNames = async (...languages: readonly string[]) =>
    (await fontsOf(...languages)).filter(({ font }) => font.family === sansNames);

  test.each([
    ['ar', 'العربية'],
    ['ka', 'ქართული'],
    ['zh-Hans', '简体中文'],
  ])(
    'are in a file of few letters, so that no page fetches a script for a name: %s',
    async (language, name) => {
      const [file, ...others] = await ofNames(language, 'en');
      expect(others).toEqual([]);
      const drawn = read(file?.bytes ?? Buffer.alloc(0));
      expect(
        [...name].filter((letter) => !hasCodePoint(file?.ranges ?? [], letter.codePointAt(0) ?? 0)),
      ).toEqual([]);
      expect(
        [...name].filter((letter) => drawn.glyphForCodePoint(letter.codePointAt(0) ?? 0).id === 0),
      ).toEqual([]);
      expect(file?.bytes.length).toBeLessThan(5_000);
    },
  );

  test('have no file of their own in Latin letters, which each page has', async () => {
    expect(await ofNames('en', 'tr', 'fr')).toEqual([]);
  });
});

describe('Han letters', () => {
  const han = ['sc', 'tc', 'jp', 'kr'];
  test.each([
    [['zh-Hans'], ['sc']],
    [['zh-Hant'], ['tc']],
    [['ja'], ['jp']],
    [['ko'], ['kr']],
    [
      ['zh-Hant', 'ja'],
      ['jp', 'tc'],
    ],
    [['en'], []],
  ] as const)('of %j are in the forms %j', async (languages, parts) => {
    const said = [...partsOf(await fontsOf(...languages))].filter((part) => han.includes(part));
    expect(said.sort()).toEqual(parts);
  });

  test('have other outlines in other languages', async () => {
    const outline = async (language: string) => {
      const file = drawing((await fontsOf(language)).filter(isSans), 0x9aa8);
      return file && read(file.bytes).glyphForCodePoint(0x9aa8).path.toSVG();
    };
    expect(await outline('zh-Hans')).toBeDefined();
    expect(await outline('zh-Hans')).not.toBe(await outline('zh-Hant'));
  });
});

test('a letter has the same outline and width whether its slice is merged with others or stands alone', async () => {
  const alone = await storyFonts(folder('one', { ja: '橋' }), new Map());
  const among = await fontsOf('ja');
  for (const weight of [400, 600]) {
    const [one, other] = [alone, among].map((files) => {
      const file = drawing(
        files.filter(({ font }) => font.part === 'jp' && font.weight === weight),
        0x6a4b,
      );
      const glyph = file && read(file.bytes).glyphForCodePoint(0x6a4b);
      return glyph && { outline: glyph.path.toSVG(), width: glyph.advanceWidth };
    });
    expect(one?.outline.length).toBeGreaterThan(100);
    expect(other).toEqual(one);
  }
});

test('letters of joining scripts keep the shapes that they take in words', async () => {
  const files = await fontsOf('fa', 'ur', 'ckb');
  const arabic = files.filter(
    ({ font, isSubset }) => isSubset && font.part === 'arabic' && font.family !== sansNames,
  );
  // What the map asks for: peh, keheh, farsi yeh and heh goal in the middle, yeh barree at the end and alone.
  const shapes = [0xfb59, 0xfb91, 0xfbff, 0xfba9, 0xfbaf, 0xfbae];
  expect(arabic.length).toBe(4);
  for (const { bytes } of arabic) {
    const { characterSet } = read(bytes);
    expect(shapes.filter((code) => !characterSet.includes(code))).toEqual([]);
    expect(read(bytes).glyphForCodePoint(0xfbae).id).toBe(read(bytes).glyphForCodePoint(0x6d2).id);
  }
  for (const { ranges } of arabic) expect(shapes.filter((code) => !hasCodePoint(ranges, code))).toEqual([]);
});

test('what no font has is left to the system’s', async () => {
  const files = await storyFonts(folder('one', { en: 'A 🕊 and a ☮.' }), new Map());
  for (const code of [0x1f54a, 0x262e]) expect(drawing(files, code)).toBeUndefined();
});

test('every part has a face for names and one for reading', () => {
  for (const part of Object.keys(letters)) {
    const families = new Set(fonts.filter((font) => font.part === part).map(({ family }) => family));
    expect(families.size, part).toBe(['sc', 'tc', 'jp', 'kr'].includes(part) ? 1 : 2);
  }
});
