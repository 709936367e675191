import { create } from 'fontkitten';
import { type Font, rangesFor } from '../../../cartography/fonts';
import type { FontTools } from './font-tools';
import { withIsolatedShapes } from './isolated-shapes';
import { mergedFont } from './merge-fonts';
import { renamedFont } from './rename-font';
import { hasCodePoint } from './unicode-range';

/** A font in two files: a subset with the page's characters, and the maker's file for all others. */
export interface SplitFont {
  /** A woff2 with all contextual shapes; undefined where no character is used. */
  readonly subset: Buffer | undefined;
  /** Code points of the subset. */
  readonly used: readonly number[];
  /** Code points that are only in the maker's file. */
  readonly rest: readonly number[];
}

/**
 * Splits a font by the characters that are used.
 * @param files the maker's file, or the slices of it that may have one of the characters
 * @param text code points of the page's text
 * @throws Error naming the file where it is no font
 */
export async function splitFont(
  font: Font,
  files: readonly Buffer[],
  text: ReadonlySet<number>,
  tools: FontTools,
): Promise<SplitFont> {
  try {
    const sliced = files.map((woff2) => ({ woff2, has: codePointsOf(font, woff2) }));
    const has = [...new Set(sliced.flatMap((slice) => slice.has))].sort((a, b) => a - b);
    const used = has.filter((code) => text.has(code));
    const rest = has.filter((code) => !text.has(code));
    if (used.length === 0) return { subset: undefined, used, rest };
    const cuts: Buffer[] = [];
    for (const slice of sliced) {
      const said = slice.has.filter((code) => text.has(code));
      if (said.length > 0) cuts.push(await cut(font, slice.woff2, said, tools));
    }
    const { shaped, shapes } = withIsolatedShapes(mergedFont(cuts), text);
    const named = renamedFont(shaped, font.family, `${font.weight}-${font.style}`);
    const drawn = [...used, ...shapes].sort((a, b) => a - b);
    return { subset: await tools.toWoff2(named), used: drawn, rest };
  } catch (error) {
    throw new Error(`${font.file}: found what is no font; expected a woff2 (${String(error)})`, {
      cause: error,
    });
  }
}

/** Subsetting modifies the font: the licence forbids a reserved name on it, and must itself be kept. */
const cut = async (font: Font, woff2: Uint8Array, codePoints: readonly number[], tools: FontTools) =>
  tools.subset(await tools.toSfnt(woff2), {
    codePoints,
    nameIds: [licence, licenceAddress],
    // Of slices, the letters alone are merged.
    ...(font.isVariable && { weight: font.weight }),
  });

const licence = 13;
const licenceAddress = 14;

/** The code points that a file of a font has glyphs for and that it is to draw, sorted. */
function codePointsOf(font: Font, file: Buffer): number[] {
  const read = create(file);
  if (read.isCollection) throw new Error('found a collection of fonts');
  return [...read.characterSet].filter((code) => hasCodePoint(rangesFor(font), code)).sort((a, b) => a - b);
}
