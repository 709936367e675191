import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';
import { fontsPlugin } from './src/site/fonts/fonts-plugin';
import { hostsPlugin } from './src/site/hosting/hosts-plugin';
import { licencesPlugin } from './src/site/licences-plugin';
import { offlinePlugin } from './src/site/offline-plugin';
import { prerenderPlugin } from './src/site/pages/prerender-plugin';
import { storyPlugin } from './src/site/plugin';
import { themePlugin } from './src/site/theme-plugin';
import { serveHeaders } from './src/site/hosting/serve-headers';

const LOOPBACK = '127.0.0.1';

// A style attribute in a template is an inline style, which the policy blocks; set at run time it is not.
export const SOLID_COMPILER = { generate: 'dom', inlineStyles: false } as const;

export default defineConfig({
  base: './',
  // One page: a path that is not a file is "not found", never the page again.
  appType: 'mpa',
  plugins: [
    serveHeaders(),
    solid({ solid: SOLID_COMPILER }),
    storyPlugin(),
    themePlugin(),
    fontsPlugin(),
    prerenderPlugin(),
    hostsPlugin(),
    licencesPlugin(),
    offlinePlugin(),
  ],
  worker: { format: 'es' },
  build: {
    // The polyfill would be an inline script, and an inlined font a data: address: the policy allows neither.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: false,
    // In kB. The map library alone is a megabyte before compression.
    chunkSizeWarningLimit: 1500,
  },
  server: { host: LOOPBACK },
  preview: { host: LOOPBACK, cors: false },
});
