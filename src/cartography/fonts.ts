/** A font of the page and of the map's labels, for some of its letters: one file of its maker's. */
export interface Font {
  /** Our own name: two of the makers reserve theirs for files in which nothing was changed. */
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly part: Part;
  /** Where its maker's package has it. */
  readonly file: string;
}

export type Part = keyof typeof letters;

/** The letters that each part is for, as `unicode-range` has them; of what is in several, the last part draws it. */
export const letters = {
  latin: ['U+0-10FFFF'],
  // Latin letters with marks. The dotless i is with the plain ones in the makers' files.
  'latin-ext': ['U+0100-0130', 'U+0132-024F', 'U+1E00-1EFF'],
  arabic: ['U+0600-06FF', 'U+0750-077F', 'U+08A0-08FF', 'U+200C-200F', 'U+FB50-FDFF', 'U+FE70-FEFF'],
} as const;

export const sans = 'Claimed Sans';
export const sansArabic = 'Claimed Sans Arabic';

/** Naskh has a bold and no half-bold; only names on the map are in italics, and Arabic has none. */
export const fonts: readonly Font[] = [
  ...made(sans, 'ibm-plex-sans', ['latin', 'latin-ext'], ['400-normal', '600-normal', '400-italic']),
  ...made(sansArabic, 'ibm-plex-sans-arabic', ['arabic'], ['400-normal', '600-normal']),
  ...made('Claimed Serif', 'source-serif-4', ['latin', 'latin-ext'], ['400-normal', '600-normal']),
  ...made('Claimed Naskh', 'noto-naskh-arabic', ['arabic'], ['400-normal', '700-normal']),
];

type Cut = `${number}-${Font['style']}`;

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
