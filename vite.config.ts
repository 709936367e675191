import { defineConfig } from 'vite';
import { solidPlugin } from './src/site/solid-plugin';
import { chunkGroups } from './src/site/chunks';
import { engineSheetPlugin } from './src/site/engine-sheet';
import { fontsPlugin } from './src/site/fonts/fonts-plugin';
import { hostsPlugin } from './src/site/hosting/hosts-plugin';
import { licencesPlugin } from './src/site/licences-plugin';
import { offlinePlugin } from './src/site/offline-plugin';
import { inlinePlugin } from './src/site/pages/inline-plugin';
import { prerenderPlugin } from './src/site/pages/prerender-plugin';
import { storyPlugin } from './src/site/plugin';
import { worldPlugin } from './src/site/studio/world-plugin';
import { themePlugin } from './src/site/theme-plugin';
import { gazetteerPlugin } from './src/site/studio/gazetteer-plugin';
import { serveHeaders } from './src/site/hosting/serve-headers';
import { shellPlugin } from './src/site/shell/shell-plugin';
import { studioPlugin } from './src/site/studio/studio-plugin';

const LOOPBACK = '127.0.0.1';

export default defineConfig({
  base: './',
  // Not a single-page fallback: a path that is not a file is 404.
  appType: 'mpa',
  plugins: [
    serveHeaders(),
    solidPlugin(),
    storyPlugin(),
    gazetteerPlugin(),
    themePlugin(),
    engineSheetPlugin(),
    fontsPlugin(),
    prerenderPlugin(),
    studioPlugin(),
    inlinePlugin(),
    hostsPlugin(),
    worldPlugin(),
    licencesPlugin(),
    offlinePlugin(),
    shellPlugin(),
  ],
  worker: { format: 'es' },
  // `color-scheme` without what LightningCSS adds to it for `light-dark()`, which no sheet has (its Features.LightDark).
  css: { lightningcss: { exclude: 1 << 20 } },
  build: {
    // The policy blocks both the polyfill (an inline script) and inlined fonts (data: addresses).
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: false,
    // kB before compression: maplibre-gl alone is 1,000.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: ['index.html', 'stories.html'],
      output: { codeSplitting: { groups: chunkGroups() } },
    },
  },
  server: { host: LOOPBACK },
  preview: { host: LOOPBACK, cors: false },
});
