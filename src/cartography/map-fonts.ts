import { cssFamily, sans, sansArabic } from './fonts';
import { hanFamilies } from './han';

/** A file of a font, as an `@font-face` rule has it. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
  /** Absolute. */
  readonly url: string;
  /** As `unicode-range` has them. */
  readonly ranges: readonly string[];
}

/** The label fonts by the name that layers use: the page's own, so that no file is fetched for the map alone. */
export type MapFonts = Readonly<Record<string, { url: string; 'unicode-range'?: string[] }[]>>;

/**
 * Of the files of a font, the first whose range has a letter draws it, and none is fetched before. A letter that none
 * has is drawn by the system's fonts.
 * @param faces the page's, of which the last that has a letter draws it
 * @param language whose form of Han letters is drawn where the page has several
 */
export function mapFonts(faces: readonly FontFace[], language: string): MapFonts {
  const files = (family: string, weight: number) =>
    faces
      .filter((face) => face.family === family && face.weight === weight)
      .map(({ url, ranges }) => ({ url, 'unicode-range': [...ranges] }))
      .reverse();
  const upright = (weight: number) => [
    ...files(sansArabic, weight),
    ...files(sans, weight),
    ...hanFamilies(language).flatMap((family) => files(family, weight)),
  ];
  const medium = upright(400);
  const italic = files(cssFamily({ family: sans, style: 'italic' }), 400);
  const arabic = files(sansArabic, 400);
  const [plain] = files(sans, 400).filter(({ 'unicode-range': ranges }) => hasSpace(ranges));
  // Arabic has no italic: without this, names in it would ask for the Latin one, for the spaces in them.
  const spaces = plain ? [{ url: plain.url, 'unicode-range': ['U+20'] }] : [];
  return { medium, bold: upright(600), italic: [...arabic, ...spaces, ...italic, ...medium] };
}

const hasSpace = (ranges: readonly string[]) => ranges.some((range) => /^U\+20\b/i.test(range));
