import type { Plugin } from 'vite';
import { bundleScript } from '../bundle-script';

const workerAddress = /\?worker&url$/;

/** Builds a page as one script and one stylesheet, with all assets in them: it is opened from a disk. */
export const inOneFile = (): Plugin => ({
  name: 'claimed-ground:in-one-file',
  apply: 'build',
  config: () => ({
    build: {
      // Fonts and other assets become data: URLs.
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      modulePreload: false,
      copyPublicDir: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  }),
  load: {
    order: 'pre',
    filter: { id: workerAddress },
    handler: async (id) => heldWorker(await bundleScript(id.replace(workerAddress, ''), 'es')),
  },
});

/** A module that exports a blob: URL of a worker's code. */
const heldWorker = (code: string) =>
  `export default URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' }));`;
