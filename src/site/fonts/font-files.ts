import { type Font, sans, sansArabic } from '../../cartography/fonts';

/** A file of a font, and the characters that it draws. */
export interface FontFile {
  readonly font: Font;
  readonly path: string;
  /** As `unicode-range` has them. */
  readonly ranges: readonly string[];
  /** True for the subset with the page's own text; the full file has what readers may type. */
  readonly isSubset: boolean;
}

/**
 * The `@font-face` rules. Subset fonts are `optional`: text never reflows, and a late font serves the next visit. Full
 * fonts, for what a reader types, are `swap`.
 */
export function fontStylesheet(files: readonly FontFile[]): string {
  return files
    .filter(({ font }) => font.style === 'normal')
    .map(
      ({ font, path, ranges, isSubset }) => `@font-face {
  font-family: "${font.family}";
  font-weight: ${font.weight};
  font-display: ${isSubset ? 'optional' : 'swap'};
  src: url("${path}") format("woff2");
  unicode-range: ${ranges.join(', ')};
}`,
    )
    .join('\n');
}

/** A module with the files of the map's fonts: the URL and `unicode-range` of each. */
export function mapFontsModule(files: readonly FontFile[]): string {
  const used = files.filter(({ font }) => font.family === sans || font.family === sansArabic);
  const imports = used.map(({ path }, index) => `import url${index} from ${JSON.stringify(`${path}?url`)};`);
  const entries = used.map(({ font: { family, weight, style, part }, ranges }, index) => {
    const said = JSON.stringify({ family, weight, style, part, ranges });
    return `  { url: url${index}, ...${said} },`;
  });
  return [...imports, 'export const mapFontFiles = [', ...entries, '];'].join('\n');
}
