import { create } from 'fontkitten';
import { convert } from 'fontverter';
import subset from 'subset-font';
import { type Face, letters } from '../../cartography/faces';
import { renamedFont } from './rename-font';
import { hasCodePoint } from './unicode-range';

/** A face in two: what a page says is in its first file, and all else stays in its maker's. */
export interface SplitFace {
  /** A woff2 with the shapes that the letters take in words, and all features; undefined where no letter is used. */
  readonly first: Buffer | undefined;
  /** Code points of the first file. */
  readonly used: readonly number[];
  /** Code points that are only in the maker's file. */
  readonly rest: readonly number[];
}

/**
 * Splits a face by what is used of it.
 * @param woff2 the maker's file
 * @param text code points of all that a page says
 * @throws Error where the file is no font, naming it
 */
export async function splitFace(face: Face, woff2: Buffer, text: ReadonlySet<number>): Promise<SplitFace> {
  try {
    const has = codePointsOf(woff2).filter((code) => hasCodePoint(letters[face.part], code));
    const used = has.filter((code) => text.has(code));
    const rest = has.filter((code) => !text.has(code));
    if (used.length === 0) return { first: undefined, used, rest };
    // Subsetting is a modification: a name that its maker reserves may no longer be in it, its licence must.
    const cut = await subset(woff2, String.fromCodePoint(...used), {
      targetFormat: 'truetype',
      preserveNameIds: [licence, licenceAddress],
    });
    const named = renamedFont(cut, face.family, `${face.weight}-${face.style}`);
    return { first: await convert(named, 'woff2'), used, rest };
  } catch (error) {
    throw new Error(`${face.file}: found what is no font; expected a woff2 (${String(error)})`, {
      cause: error,
    });
  }
}

const licence = 13;
const licenceAddress = 14;

/** The code points that a font has shapes for, in order. */
function codePointsOf(font: Buffer): number[] {
  const read = create(font);
  if (read.isCollection) throw new Error('found a collection of fonts');
  return [...read.characterSet].sort((a, b) => a - b);
}
