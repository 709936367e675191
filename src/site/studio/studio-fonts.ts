import type { Plugin } from 'vite';
import { fonts } from '../../cartography/fonts';
import { fontStylesheet, isHan } from '../../publish/site/fonts/font-files';
import { makersFiles } from '../fonts/makers-files';

const stylesheet = 'virtual:fonts.css';

/**
 * The fonts of the studio, in which any text may be pasted: the makers' files, of which a browser fetches those that
 * have a letter of the page. Those of Han are left to the system: they are hundreds of files.
 */
export function studioFontsPlugin(): Plugin {
  return {
    name: 'claimed-ground:studio-fonts',
    resolveId: (id) => (id === stylesheet ? `\0${id}` : undefined),
    load: (id) => (id === `\0${stylesheet}` ? fontStylesheet(files()) : undefined),
  };
}

const files = () =>
  fonts
    .filter((font) => !isHan(font))
    .flatMap((font) =>
      makersFiles(font).map(({ file, ranges }) => ({ font, url: file, ranges, isSubset: false })),
    );
