import { defineConfig } from 'vite';
import { fontsPlugin } from '../../../src/site/fonts/fonts-plugin';
import { storyPlugin } from '../../../src/site/plugin';
import { themePlugin } from '../../../src/site/theme-plugin';
import { solidPlugin } from '../../../src/site/solid-plugin';

/** A page that shows a story which the test may swap for another; without what is prerendered. */
export default defineConfig({
  base: './',
  plugins: [
    solidPlugin(),
    storyPlugin({ hasPreviews: false }),
    themePlugin(),
    fontsPlugin(),
    {
      name: 'edited-story',
      transformIndexHtml: {
        order: 'pre',
        handler: (html) => html.replace('./src/main.tsx', './tests/browser/support/edited-story.tsx'),
      },
    },
  ],
  worker: { format: 'es' },
  build: { modulePreload: { polyfill: false }, assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
});
