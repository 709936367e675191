import { create } from 'fontkitten';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { type Font, letters } from '../../cartography/fonts';
import { renamedFont } from './rename-font';
import { hasCodePoint } from './unicode-range';

/** A font in two files: a subset with the page's characters, and the maker's file for all others. */
export interface SplitFont {
  /** A woff2 with all contextual shapes and features; undefined where no character is used. */
  readonly subset: Buffer | undefined;
  /** Code points of the subset. */
  readonly used: readonly number[];
  /** Code points that are only in the maker's file. */
  readonly rest: readonly number[];
}

/**
 * Splits a font by the characters that are used.
 * @param woff2 the maker's file
 * @param text code points of the page's text
 * @throws Error naming the file where it is no font
 */
export async function splitFont(font: Font, woff2: Buffer, text: ReadonlySet<number>): Promise<SplitFont> {
  try {
    const has = codePointsOf(woff2).filter((code) => hasCodePoint(letters[font.part], code));
    const used = has.filter((code) => text.has(code));
    const rest = has.filter((code) => !text.has(code));
    if (used.length === 0) return { subset: undefined, used, rest };
    // Subsetting modifies the font: the licence forbids a reserved name on it, and must itself be kept.
    const cut = await subsetFont(woff2, String.fromCodePoint(...used), {
      targetFormat: 'truetype',
      preserveNameIds: [licence, licenceAddress],
    });
    const named = renamedFont(cut, font.family, `${font.weight}-${font.style}`);
    return { subset: await convert(named, 'woff2'), used, rest };
  } catch (error) {
    throw new Error(`${font.file}: found what is no font; expected a woff2 (${String(error)})`, {
      cause: error,
    });
  }
}

const licence = 13;
const licenceAddress = 14;

/** The code points that a font has glyphs for, sorted. */
function codePointsOf(font: Buffer): number[] {
  const read = create(font);
  if (read.isCollection) throw new Error('found a collection of fonts');
  return [...read.characterSet].sort((a, b) => a - b);
}
