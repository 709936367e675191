import arabicMedium from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-500-normal.woff2?url';
import arabicBold from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-700-normal.woff2?url';
import latinMedium from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-500-normal.woff2?url';
import latinBold from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-700-normal.woff2?url';
import latinItalic from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-500-italic.woff2?url';
import moreMedium from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-500-normal.woff2?url';
import moreBold from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-700-normal.woff2?url';
import moreItalic from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-500-italic.woff2?url';

/** The label faces by the name that layers use. Each pairs an Arabic with two Latin files. */
export type FontFaces = Readonly<Record<string, { url: string; 'unicode-range'?: string[] }[]>>;

const arabicRange = [
  'U+0600-06FF',
  'U+0750-077F',
  'U+08A0-08FF',
  'U+FB50-FDFF',
  'U+FE70-FEFF',
  'U+200C-200F',
];

/** Latin letters with marks. The dotless i is with the plain ones in the makers' files. */
const moreLatinRange = ['U+0100-0130', 'U+0132-024F', 'U+1E00-1EFF'];

/** Of the files of a face, the first whose range has a letter draws it, and none is fetched before. */
export function fontFaces(base: string): FontFaces {
  const face = (arabic: string, latin: string, more: string) => [
    { url: new URL(arabic, base).href, 'unicode-range': arabicRange },
    { url: new URL(more, base).href, 'unicode-range': moreLatinRange },
    { url: new URL(latin, base).href },
  ];
  return {
    medium: face(arabicMedium, latinMedium, moreMedium),
    bold: face(arabicBold, latinBold, moreBold),
    italic: face(arabicMedium, latinItalic, moreItalic),
  };
}
