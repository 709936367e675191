import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { bundleScript } from '../bundle-script';
import type { StoryEntry } from '../../story/story-entry';
import { fileOf, onePage } from './one-file';

const workerAddress = /\?worker&url$/;

/**
 * Turns the build into one self-contained file per story. It opens from a disk, where a page may read no other file.
 */
export function oneFilePlugin(): Plugin {
  let publicFolder = '';
  return {
    name: 'claimed-ground:one-file',
    apply: 'build',
    enforce: 'post',
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
    configResolved(config) {
      publicFolder = config.publicDir;
    },
    load: {
      order: 'pre',
      filter: { id: workerAddress },
      handler: async (id) => heldWorker(await bundleScript(id.replace(workerAddress, ''), 'es')),
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = new Map(Object.values(bundle).map((file) => [file.fileName, textOf(file)]));
        for (const name of files.keys()) delete bundle[name];
        const favicon = readFileSync(join(publicFolder, 'favicon.svg'), 'utf8');
        for (const entry of JSON.parse(fileOf(files, 'stories/index.json')) as readonly StoryEntry[]) {
          const source = onePage(files, entry, favicon);
          this.emitFile({ type: 'asset', fileName: `${entry.slug}.html`, source });
        }
      },
    },
  };
}

function textOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk): string {
  if (file.type === 'chunk') return file.code;
  return typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
}

/** A module that exports a blob: URL of a worker's code. */
const heldWorker = (code: string) =>
  `export default URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' }));`;
