import { type HanPart, hanFamily, hanParts } from './han';

/** A font of the page and of the map's labels, for some of its letters: files of its maker's. */
export interface Font {
  /** Our own name: two of the makers reserve theirs for files in which nothing was changed. */
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly part: Part;
  /** Where its maker's package has it. A `*` stands for the number of a slice, by the package's `unicode.json`. */
  readonly file: string;
  /** The weight of the maker's file is any on its axis. */
  readonly isVariable?: true;
}

/** For which letters a font is. */
interface Letters {
  /** As `unicode-range` has them; of what is in several parts, the last one draws it. */
  readonly ranges: readonly string[];
  /** ISO 15924, as regular expressions have them: built only where a letter of one is said. Of the page itself, none. */
  readonly scripts?: readonly string[];
}

const cjk = ['U+1100-11FF', 'U+2E80-312F', 'U+3130-4DBF', 'U+4E00-9FFF', 'U+A960-A97F', 'U+AC00-D7FF'];
const wide = ['U+F900-FAFF', 'U+FE30-FE4F', 'U+FF00-FFEF', 'U+20000-323AF'];
const marks = 'U+0300-036F';
const joiners = 'U+200C-200D';

const byPart = {
  latin: { ranges: ['U+0-10FFFF'] },
  // Latin letters with marks. The dotless i is with the plain ones in the makers' files.
  'latin-ext': { ranges: ['U+0100-0130', 'U+0132-02AF', 'U+1E00-1EFF'] },
  vietnamese: { ranges: [marks, 'U+1EA0-1EF9', 'U+20AB'], scripts: ['Latn'] },
  greek: { ranges: [marks, 'U+0370-03FF', 'U+1F00-1FFF'], scripts: ['Grek'] },
  cyrillic: { ranges: [marks, 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'], scripts: ['Cyrl'] },
  'cyrillic-ext': { ranges: ['U+0460-052F', 'U+1C80-1C8F', 'U+2DE0-2DFF', 'U+A640-A69F'], scripts: ['Cyrl'] },
  arabic: {
    ranges: ['U+0600-06FF', 'U+0750-077F', 'U+08A0-08FF', 'U+200C-200F', 'U+FB50-FDFF', 'U+FE70-FEFF'],
  },
  hebrew: { ranges: ['U+0590-05FF', 'U+20AA', 'U+FB1D-FB4F'], scripts: ['Hebr'] },
  armenian: { ranges: ['U+0530-058F', 'U+FB13-FB17'], scripts: ['Armn'] },
  georgian: { ranges: ['U+10A0-10FF', 'U+1C90-1CBF', 'U+2D00-2D2F'], scripts: ['Geor'] },
  ethiopic: { ranges: ['U+1200-139F', 'U+2D80-2DDF', 'U+AB01-AB2F'], scripts: ['Ethi'] },
  devanagari: { ranges: ['U+0900-097F', 'U+1CD0-1CFF', 'U+20B9', 'U+A8E0-A8FF', joiners], scripts: ['Deva'] },
  bengali: { ranges: ['U+0964-0965', 'U+0980-09FF', joiners], scripts: ['Beng'] },
  myanmar: { ranges: ['U+1000-109F', 'U+A9E0-A9FF', 'U+AA60-AA7F', joiners], scripts: ['Mymr'] },
  thai: { ranges: ['U+0E00-0E7F'], scripts: ['Thai'] },
  sc: { ranges: [...cjk, ...wide], scripts: ['Hani', 'Hira', 'Kana', 'Bopo'] },
  tc: { ranges: [...cjk, ...wide], scripts: ['Hani', 'Hira', 'Kana', 'Bopo'] },
  jp: { ranges: [...cjk, ...wide], scripts: ['Hani', 'Hira', 'Kana'] },
  kr: { ranges: [...cjk, ...wide], scripts: ['Hani', 'Hang'] },
} as const satisfies Readonly<Record<string, Letters>>;

export type Part = keyof typeof byPart;

export const letters: Readonly<Record<Part, Letters>> = byPart;

export const sans = 'Claimed Sans';
export const sansArabic = 'Claimed Sans Arabic';
const serif = 'Claimed Serif';
const naskh = 'Claimed Naskh';
/** Of the names of a story's languages, by which a reader changes to them: few letters, in place of all of a script's. */
export const sansNames = 'Claimed Names';

type Cut = `${number}-${Font['style']}`;
const both: readonly Cut[] = ['400-normal', '600-normal'];
const european = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'] as const;

/**
 * Naskh has a bold and no half-bold; only names on the map are in italics, and those of few scripts. All scripts but
 * Arabic and Han are parts of one family, which takes each from where its letters are.
 */
export const fonts: readonly Font[] = [
  ...made(sans, 'ibm-plex-sans', european, [...both, '400-italic']),
  ...made(sansArabic, 'ibm-plex-sans-arabic', ['arabic'], both),
  ...made(serif, 'source-serif-4', european, both),
  ...made(naskh, 'noto-naskh-arabic', ['arabic'], ['400-normal', '700-normal']),
  ...pair('hebrew', 'ibm-plex-sans-hebrew', 'noto-serif-hebrew'),
  ...pair('armenian', 'noto-sans-armenian', 'noto-serif-armenian'),
  ...pair('georgian', 'noto-sans-georgian', 'noto-serif-georgian'),
  ...pair('ethiopic', 'noto-sans-ethiopic', 'noto-sans-ethiopic'),
  ...pair('devanagari', 'ibm-plex-sans-devanagari', 'noto-serif-devanagari'),
  ...pair('bengali', 'noto-sans-bengali', 'noto-serif-bengali'),
  ...pair('myanmar', 'noto-sans-myanmar', 'noto-serif-myanmar'),
  ...pair('thai', 'ibm-plex-sans-thai', 'noto-serif-thai'),
  ...hanParts.flatMap(han),
];

function made(family: string, name: string, parts: readonly Part[], cuts: readonly Cut[]): Font[] {
  return cuts.flatMap((cut) => {
    const [weight, style] = cut.split('-') as [string, Font['style']];
    return parts.map((part) => ({
      family,
      weight: Number(weight),
      style,
      part,
      file: `@fontsource/${name}/files/${name}-${part}-${cut}.woff2`,
    }));
  });
}

/** A script's typeface for the interface and names, and the one for reading. */
function pair(part: Part, sansName: string, serifName: string): Font[] {
  return [...made(sans, sansName, [part], both), ...made(serif, serifName, [part], both)];
}

/** One typeface for both: a second would double what an editor installs and a reader fetches. */
function han(part: HanPart): Font[] {
  const name = `noto-sans-${part}`;
  return [400, 600].map((weight) => ({
    family: hanFamily(part),
    weight,
    style: 'normal',
    part,
    file: `@fontsource-variable/${name}/files/${name}-*-wght-normal.woff2`,
    isVariable: true,
  }));
}

/**
 * For which letters a font is. Naskh sets its own spaces: where another font does, each word is drawn apart from the next,
 * and WebKitGTK puts a word that ends in dots or a vowel mark above or below its line.
 */
export const rangesFor = ({ family, part }: Font): readonly string[] =>
  family === naskh ? ['U+20', 'U+A0', ...letters[part].ranges] : letters[part].ranges;

/** Whether readers may type what no story says: the whole file is there for it. */
export const isTyped = (part: Part): boolean => letters[part].scripts === undefined;

/** The family by which a stylesheet names a font: italics are a family of their own, which only the map asks for. */
export const cssFamily = ({ family, style }: Pick<Font, 'family' | 'style'>): string =>
  style === 'italic' ? `${family} Italic` : family;
