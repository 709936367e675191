import { type Face, sans, sansArabic } from '../../cartography/faces';

/** A file of a face, and the letters that it draws. */
export interface FaceFile {
  readonly face: Face;
  readonly path: string;
  /** As `unicode-range` has them. */
  readonly ranges: readonly string[];
  /** Whether it has what the page says; another has what may be typed besides. */
  readonly isFirst: boolean;
}

/**
 * The `@font-face` rules. Subset fonts are `optional`: text never reflows, and a late font serves the next visit. Full
 * fonts, for what a reader types, are `swap`.
 */
export function faceSheet(files: readonly FaceFile[]): string {
  return files
    .filter(({ face }) => face.style === 'normal')
    .map(
      ({ face, path, ranges, isFirst }) => `@font-face {
  font-family: "${face.family}";
  font-weight: ${face.weight};
  font-display: ${isFirst ? 'optional' : 'swap'};
  src: url("${path}") format("woff2");
  unicode-range: ${ranges.join(', ')};
}`,
    )
    .join('\n');
}

/** A module with the files of the map's faces: the address of each, and its letters. */
export function mapFaces(files: readonly FaceFile[]): string {
  const used = files.filter(({ face }) => face.family === sans || face.family === sansArabic);
  const imports = used.map(({ path }, index) => `import url${index} from ${JSON.stringify(`${path}?url`)};`);
  const entries = used.map(({ face: { family, weight, style, part }, ranges }, index) => {
    const said = JSON.stringify({ family, weight, style, part, ranges });
    return `  { url: url${index}, ...${said} },`;
  });
  return [...imports, 'export const mapFaces = [', ...entries, '];'].join('\n');
}
