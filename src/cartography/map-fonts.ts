import { mapFontFiles } from 'virtual:map-font-files';
import { sans, sansArabic } from './fonts';

/** The label fonts by the name that layers use: the page's own, so that no file is fetched for the map alone. */
export type MapFonts = Readonly<Record<string, { url: string; 'unicode-range'?: string[] }[]>>;

/** Of the files of a font, the first whose range has a letter draws it, and none is fetched before. */
export function mapFonts(base: string): MapFonts {
  const addressOf = (url: string) => new URL(url, base).href;
  const files = (family: string, weight: number, style = 'normal') =>
    mapFontFiles
      .filter((font) => font.family === family && font.weight === weight && font.style === style)
      .map(({ url, ranges }) => ({ url: addressOf(url), 'unicode-range': [...ranges] }))
      .reverse();
  const arabic = files(sansArabic, 400);
  const plain = mapFontFiles.findLast(
    ({ part, weight, style }) => part === 'latin' && weight === 400 && style === 'normal',
  );
  // Arabic has no italic: without this, names in it would ask for the Latin one, for the spaces in them.
  const spaces = plain ? [{ url: addressOf(plain.url), 'unicode-range': ['U+20'] }] : [];
  return {
    medium: [...arabic, ...files(sans, 400)],
    bold: [...files(sansArabic, 600), ...files(sans, 600)],
    italic: [...arabic, ...spaces, ...files(sans, 400, 'italic')],
  };
}
