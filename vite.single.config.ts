import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';
import { facesPlugin } from './src/build/faces-plugin';
import { licencesPlugin } from './src/build/licences-plugin';
import { oneFilePlugin } from './src/build/one-file-plugin';
import { storyPlugin } from './src/build/plugin';
import { prerenderPlugin } from './src/build/prerender-plugin';
import { themePlugin } from './src/build/theme-plugin';
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
    facesPlugin({ isSplit: false }),
    prerenderPlugin(),
    licencesPlugin(),
    oneFilePlugin(),
  ],
  build: { outDir: 'dist-single', chunkSizeWarningLimit: 5000 },
});
