import { cssFamily, type Font, sansNames } from '../../../cartography/fonts';
import { hanParts } from '../../../cartography/han';

/** A file of a font, and the characters that it draws. */
export interface FontFile {
  readonly font: Font;
  /** From the stylesheet, or data:. */
  readonly url: string;
  /** As `unicode-range` has them. */
  readonly ranges: readonly string[];
  /** True for the subset with the page's own text; the full file has what readers may type. */
  readonly isSubset: boolean;
}

/**
 * The `@font-face` rules. Subset fonts are `optional`: text never reflows, and a late font serves the next visit. Full
 * fonts, for what a reader types, are `swap`; so are those of Han, whose many letters would hold up all others if they
 * were preloaded, and for which a system may have nothing but boxes. Only the map asks for italics, by a family of their
 * own: the page slants what it has. Where there are names of languages, a property has their family.
 */
export function fontStylesheet(files: readonly FontFile[]): string {
  const faces = files.map(
    ({ font, url, ranges, isSubset }) => `@font-face {
  font-family: "${cssFamily(font)}";
  font-weight: ${font.weight};
  font-display: ${isSubset && !isHan(font) ? 'optional' : 'swap'};
  src: url("${url}") format("woff2");
  unicode-range: ${ranges.join(', ')};
}`,
  );
  // No other family that a browser would fetch while this one is on its way.
  const hasNames = files.some(({ font }) => font.family === sansNames);
  return [...faces, ...(hasNames ? [`:root{--names:"${sansNames}",sans-serif}`] : [])].join('\n');
}

export const isHan = ({ part }: Pick<Font, 'part'>) => hanParts.some((one) => one === part);
