import { defineConfig } from 'vite';
import { solidPlugin } from './src/site/solid-plugin';
import { engineSheetPlugin } from './src/site/engine-sheet';
import { fontsPlugin } from './src/site/fonts/fonts-plugin';
import { licencesPlugin } from './src/site/licences-plugin';
import { inOneFile } from './src/site/single-file/in-one-file';
import { oneFilePlugin } from './src/site/single-file/one-file-plugin';
import { storyPlugin } from './src/site/plugin';
import { prerenderPlugin } from './src/site/pages/prerender-plugin';
import { themePlugin } from './src/site/theme-plugin';

/** Builds one self-contained HTML file per story, which opens from disk. */
export default defineConfig({
  // Tells the code to read its files from the page itself.
  mode: 'single',
  base: './',
  plugins: [
    solidPlugin(),
    // Link previews need an address, which a file on disk has not; a table of events is read file by file.
    storyPlugin({ hasPreviews: false, hasDatasets: false }),
    themePlugin(),
    engineSheetPlugin(),
    fontsPlugin({ isInline: true }),
    prerenderPlugin({ isWhole: true }),
    licencesPlugin(),
    inOneFile(),
    oneFilePlugin(),
  ],
  build: { outDir: 'dist-single', chunkSizeWarningLimit: 5000 },
});
