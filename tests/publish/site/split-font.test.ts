import { create } from 'fontkitten';
import { beforeAll, expect, test } from 'vitest';
import { readStories } from '../../../src/site/folders';
import { nodeFontTools } from '../../../src/site/fonts/font-tools';
import { readMakersFiles } from '../../../src/site/fonts/makers-files';
import { storyCodePoints } from '../../../src/publish/site/fonts/page-text';
import { type SplitFont, splitFont } from '../../../src/publish/site/fonts/split-font';
import { type Font, fonts as allFonts, isTyped } from '../../../src/cartography/fonts';
import { createGround } from '../../../src/site/ground';
import { allWords } from '../../../src/i18n/all-words';
import { story } from '../../support/stories';

const [folder] = readStories('data/stories').folders;
if (!folder) throw new Error('found no story');
const text = storyCodePoints(folder, await createGround().groundOf(folder));
const fonts = allFonts.filter(({ part }) => isTyped(part));
const makers = (font: Font) => readMakersFiles(font, text);
const wholeOf = async (font: Font) => (await makers(font))[0];
const tools = await nodeFontTools();
const nameOf = ({ family, part, weight, style }: Font) => `${family} ${part} ${weight} ${style}`;

const read = (woff2: Buffer | undefined) => {
  const font = create(woff2 ?? Buffer.alloc(0));
  if (font.isCollection) throw new Error('found a collection of fonts');
  return font;
};
/** The bytes of a font, no longer compressed; an even number of them. */
async function bytesOf(woff2: Buffer | undefined): Promise<Buffer> {
  const bytes = await tools.toSfnt(woff2 ?? Buffer.alloc(0));
  return bytes.subarray(0, bytes.length & ~1);
}
const lettersOf = (value: unknown) => [...JSON.stringify(value)].map((letter) => letter.codePointAt(0) ?? 0);

const split = new Map<Font, SplitFont>();
beforeAll(async () => {
  for (const font of fonts) split.set(font, await splitFont(font, await makers(font), text, tools));
}, 120_000);

test('the subsets have every letter of the story and of the interface that their makers have', () => {
  const said = new Set([...lettersOf(story), ...lettersOf(allWords)]);
  expect(said.size).toBeGreaterThan(140);
  for (const family of new Set(fonts.map((font) => font.family))) {
    const ofFamily = fonts.filter((font) => font.family === family && font.style === 'normal');
    const inSubset = new Set(ofFamily.flatMap((font) => read(split.get(font)?.subset).characterSet));
    const onlyInRest = new Set(ofFamily.flatMap((font) => split.get(font)?.rest ?? []));
    const missing = [...said].filter((code) => onlyInRest.has(code) && !inSubset.has(code));
    expect(String.fromCodePoint(...missing), family).toBe('');
  }
});

test.each(fonts)('$family, $part, $weight, $style: each letter is in one of two files', async (font) => {
  const { subset, used = [], rest = [] } = split.get(font) ?? {};
  expect(used.filter((code) => rest.includes(code))).toEqual([]);
  const whole = new Set(read(await wholeOf(font)).characterSet);
  expect([...used, ...rest].filter((code) => !whole.has(code))).toEqual([]);
  const inSubset = new Set(read(subset).characterSet);
  expect(used.filter((code) => !inSubset.has(code))).toEqual([]);
  expect(rest.length, nameOf(font)).toBeGreaterThan(0);
});

test('a subset bears our name, and its maker’s copyright and licence', async () => {
  const reserved = /Plex|Source|Noto/;
  for (const [font, { subset }] of split) {
    const { familyName, fullName, postscriptName, copyright } = read(subset);
    expect(familyName).toBe(font.family);
    expect([familyName, fullName, postscriptName].filter((said) => reserved.test(said ?? ''))).toEqual([]);
    expect(copyright).toMatch(/Copyright|©/);
    expect((await bytesOf(subset)).swap16().toString('utf16le')).toMatch(/OFL|openfontlicense/);
  }
});

test('a subset has the small figures of fractions only where a text has their slash', async () => {
  const latin = fonts.find(({ part, family }) => part === 'latin' && family === 'Claimed Sans') as Font;
  const slashed = await splitFont(latin, await makers(latin), new Set([...text, 0x2044]), tools);
  const [without, withSlash] = await Promise.all(
    [split.get(latin)?.subset, slashed.subset].map(async (subset) => String(await bytesOf(subset))),
  );
  expect(text.has(0x2044)).toBe(false);
  const tags = ['frac', 'numr', 'dnom'];
  expect(tags.filter((tag) => withSlash?.includes(tag))).toEqual(tags);
  expect(tags.filter((tag) => without?.includes(tag))).toEqual([]);
});

test('a letter of Arabic keeps the shapes that it takes in words, and the marks their places', async () => {
  for (const [font, { subset }] of split) {
    if (font.part !== 'arabic') continue;
    const { characterSet } = read(subset);
    const bytes = await bytesOf(subset);
    expect(['init', 'medi', 'fina', 'rlig', 'mark'].filter((tag) => !bytes.includes(tag))).toEqual([]);
    // What the map asks for: "beh" as it begins, goes on and ends, and lam with alef.
    const shapes = [0xfe91, 0xfe92, 0xfe90, 0xfefb];
    expect(shapes.filter((code) => !characterSet.includes(code))).toEqual([]);
  }
});

test('the same letters give the same bytes', async () => {
  const [font] = fonts;
  if (!font) throw new Error('found no font');
  const again = await splitFont(font, await makers(font), text, tools);
  expect(again.subset?.equals(split.get(font)?.subset ?? Buffer.alloc(0))).toBe(true);
});

test('a file that is no font is named', async () => {
  const [font] = fonts;
  if (!font) throw new Error('found no font');
  await expect(splitFont(font, [Buffer.from('no font')], text, tools)).rejects.toThrow(
    `${font.file}: found what is no font; expected a woff2`,
  );
});
