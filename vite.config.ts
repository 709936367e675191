import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';
import { facesPlugin } from './src/build/faces-plugin';
import { hostsPlugin } from './src/build/hosts-plugin';
import { licencesPlugin } from './src/build/licences-plugin';
import { offlinePlugin } from './src/build/offline-plugin';
import { prerenderPlugin } from './src/build/prerender-plugin';
import { storyPlugin } from './src/build/plugin';
import { themePlugin } from './src/build/theme-plugin';
import { serveHeaders } from './src/build/serve-headers';

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
    facesPlugin(),
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
