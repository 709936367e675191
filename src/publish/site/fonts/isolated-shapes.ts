import { glyphsByCode, withGlyphsByCode } from './sfnt';

const letterOf = (code: number) => String.fromCodePoint(code).normalize('NFKC');

/**
 * Gives the glyph of a letter to its isolated shape as well, which is the same: the map engine asks for letters of
 * Persian, Urdu and others by the code points of their shapes, and some fonts have all of them but this one.
 * @param text code points that are asked for
 * @returns the font, unchanged where nothing is missing, and the shapes that it has now besides
 */
export function withIsolatedShapes(
  font: Buffer,
  text: ReadonlySet<number>,
): { readonly shaped: Buffer; readonly shapes: readonly number[] } {
  const asked = [...text].filter((code) => code >= 0xfb50 && code < 0xfc00);
  // Each letter's shapes follow each other, the isolated one first.
  const isolated = asked.filter((code) => letterOf(code) !== letterOf(code - 1));
  if (isolated.length === 0) return { shaped: font, shapes: [] };
  const glyphs = glyphsByCode(font);
  const added = isolated.flatMap((code): [number, number][] => {
    const glyph = glyphs.get(letterOf(code).codePointAt(0) ?? 0);
    return glyphs.has(code) || glyph === undefined ? [] : [[code, glyph]];
  });
  if (added.length === 0) return { shaped: font, shapes: [] };
  return {
    shaped: withGlyphsByCode(font, new Map([...glyphs, ...added])),
    shapes: added.map(([code]) => code),
  };
}
