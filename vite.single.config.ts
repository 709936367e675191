import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';
import { fontsPlugin } from './src/site/fonts/fonts-plugin';
import { licencesPlugin } from './src/site/licences-plugin';
import { oneFilePlugin } from './src/site/single-file/one-file-plugin';
import { storyPlugin } from './src/site/plugin';
import { prerenderPlugin } from './src/site/pages/prerender-plugin';
import { themePlugin } from './src/site/theme-plugin';
import { SOLID_COMPILER } from './vite.config';

/** The page as one file for each story, to be passed on and opened without a server. */
export default defineConfig({
  // By this the code knows that its files are within the page.
  mode: 'single',
  base: './',
  plugins: [
    solid({ solid: SOLID_COMPILER }),
    // A file on a disk is no link to be previewed.
    storyPlugin({ hasPreviews: false }),
    themePlugin(),
    fontsPlugin({ isSplit: false }),
    prerenderPlugin(),
    licencesPlugin(),
    oneFilePlugin(),
  ],
  build: { outDir: 'dist-single', chunkSizeWarningLimit: 5000 },
});
