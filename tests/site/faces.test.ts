import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';
import { convert } from 'fontverter';
import { beforeAll, expect, test } from 'vitest';
import { pageCodePoints } from '../../src/site/fonts/page-text';
import { type SplitFace, splitFace } from '../../src/site/fonts/subset-face';
import { type Face, faces } from '../../src/cartography/faces';
import { interfaceLanguages } from '../../src/i18n/languages';
import { story } from '../support/stories';

const text = pageCodePoints();
const makers = (face: Face) => readFileSync(createRequire(import.meta.url).resolve(face.file));
const nameOf = ({ family, part, weight, style }: Face) => `${family} ${part} ${weight} ${style}`;

const read = (woff2: Buffer | undefined) => {
  const font = create(woff2 ?? Buffer.alloc(0));
  if (font.isCollection) throw new Error('found a collection of fonts');
  return font;
};
/** The bytes of a face, no longer compressed; an even number of them. */
async function bytesOf(woff2: Buffer | undefined): Promise<Buffer> {
  const bytes = Buffer.from(await convert(woff2 ?? Buffer.alloc(0), 'truetype'));
  return bytes.subarray(0, bytes.length & ~1);
}
const lettersOf = (value: unknown) => [...JSON.stringify(value)].map((letter) => letter.codePointAt(0) ?? 0);

const split = new Map<Face, SplitFace>();
beforeAll(async () => {
  for (const face of faces) split.set(face, await splitFace(face, makers(face), text));
});

test('the first files have every letter of the story and of the interface that their makers have', () => {
  const said = new Set([...lettersOf(story), ...lettersOf(interfaceLanguages)]);
  expect(said.size).toBeGreaterThan(140);
  for (const family of new Set(faces.map((face) => face.family))) {
    const ofFamily = faces.filter((face) => face.family === family && face.style === 'normal');
    const inFirst = new Set(ofFamily.flatMap((face) => read(split.get(face)?.first).characterSet));
    const onlyInRest = new Set(ofFamily.flatMap((face) => split.get(face)?.rest ?? []));
    const missing = [...said].filter((code) => onlyInRest.has(code) && !inFirst.has(code));
    expect(String.fromCodePoint(...missing), family).toBe('');
  }
});

test.each(faces)('$family, $part, $weight, $style: each letter is in one of two files', (face) => {
  const { first, used = [], rest = [] } = split.get(face) ?? {};
  expect(used.filter((code) => rest.includes(code))).toEqual([]);
  const whole = new Set(read(makers(face)).characterSet);
  expect([...used, ...rest].filter((code) => !whole.has(code))).toEqual([]);
  const inFirst = new Set(read(first).characterSet);
  expect(used.filter((code) => !inFirst.has(code))).toEqual([]);
  expect(rest.length, nameOf(face)).toBeGreaterThan(0);
});

test('a first file bears our name, and its maker’s copyright and licence', async () => {
  const reserved = /Plex|Source|Noto/;
  for (const [face, { first }] of split) {
    const { familyName, fullName, postscriptName, copyright } = read(first);
    expect(familyName).toBe(face.family);
    expect([familyName, fullName, postscriptName].filter((said) => reserved.test(said ?? ''))).toEqual([]);
    expect(copyright).toMatch(/Copyright|©/);
    expect((await bytesOf(first)).swap16().toString('utf16le')).toMatch(/OFL|openfontlicense/);
  }
});

test('a letter of Arabic keeps the shapes that it takes in words, and the marks their places', async () => {
  for (const [face, { first }] of split) {
    if (face.part !== 'arabic') continue;
    const font = read(first);
    const bytes = await bytesOf(first);
    expect(['init', 'medi', 'fina', 'rlig', 'mark'].filter((tag) => !bytes.includes(tag))).toEqual([]);
    // What the map asks for: "beh" as it begins, goes on and ends, and lam with alef.
    const shapes = [0xfe91, 0xfe92, 0xfe90, 0xfefb];
    expect(shapes.filter((code) => !font.characterSet.includes(code))).toEqual([]);
  }
});

test('the same letters give the same bytes', async () => {
  const [face] = faces;
  if (!face) throw new Error('found no face');
  const again = await splitFace(face, makers(face), text);
  expect(again.first?.equals(split.get(face)?.first ?? Buffer.alloc(0))).toBe(true);
});

test('a file that is no font is named', async () => {
  const [face] = faces;
  if (!face) throw new Error('found no face');
  await expect(splitFace(face, Buffer.from('no font'), text)).rejects.toThrow(
    `${face.file}: found what is no font; expected a woff2`,
  );
});
