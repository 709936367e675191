import type { Plugin } from 'vite';
import { type Font, fonts } from '../../cartography/fonts';
import { storyStylesheetPath } from '../../story/pages';
import { readStories } from '../folders';
import { createGround, groundFolders } from '../ground';
import { storiesFolder } from '../stories-folder';
import { type FontFile, fontStylesheet } from '../../publish/site/fonts/font-files';
import { nodeFontTools } from './font-tools';
import { makersFiles, readMakersFiles } from './makers-files';
import { createStoryFonts } from '../../publish/site/fonts/story-fonts';

export const FONTS_PLUGIN = 'claimed-ground:fonts';
const stylesheet = 'virtual:fonts.css';

/** What the plugin tells others of the build. */
export interface FontsApi {
  /** The fonts of which the build has files. */
  readonly shipped: ReadonlySet<Font>;
}

/**
 * The `@font-face` rules of each story's page, in the story's stylesheet. A build subsets each font to the text of the
 * story and of the interface; the maker's file serves whatever else a reader types. In development, all of the makers'
 * files serve every story.
 * @param isInline for the single file, which contains its fonts, and of what readers may type the whole fonts
 */
export function fontsPlugin({
  stories = storiesFolder(),
  grounds = groundFolders,
  isInline = false,
} = {}): Plugin<FontsApi> {
  const shipped = new Set<Font>();
  let isBuild = false;
  return {
    name: FONTS_PLUGIN,
    api: { shipped },
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === stylesheet ? `\0${id}` : undefined),
    load: (id) => (id !== `\0${stylesheet}` ? undefined : isBuild ? '' : fontStylesheet(makersFonts())),
    async generateBundle() {
      const { groundOf } = createGround(grounds);
      const { storyFonts } = createStoryFonts(readMakersFiles, await nodeFontTools());
      for (const folder of readStories(stories).folders) {
        const ground = await groundOf(folder).catch(() => undefined);
        // A story that does not build has none, and no page.
        if (!ground) continue;
        const files = await storyFonts(folder, ground, isInline);
        for (const { font } of files) shipped.add(font);
        if (!isInline)
          for (const { name, bytes } of files)
            this.emitFile({ type: 'asset', fileName: `assets/${name}`, source: bytes });
        const urlOf = ({ name, bytes }: (typeof files)[number]) =>
          isInline ? `data:font/woff2;base64,${bytes.toString('base64')}` : `../../assets/${name}`;
        this.emitFile({
          type: 'asset',
          fileName: storyStylesheetPath(folder.slug),
          source: fontStylesheet(files.map((file) => ({ ...file, url: urlOf(file) }))),
        });
      }
    },
  };
}

const makersFonts = (): FontFile[] =>
  fonts.flatMap((font) =>
    makersFiles(font).map(({ file, ranges }) => ({ font, url: file, ranges, isSubset: false })),
  );
