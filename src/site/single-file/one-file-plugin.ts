import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { StoryEntry } from '../../story/story-entry';
import { fileOf, onePage } from '../../publish/site/one-file';

/**
 * Turns the build into one self-contained file per story. It opens from a disk, where a page may read no other file.
 */
export function oneFilePlugin(): Plugin {
  let publicFolder = '';
  return {
    name: 'claimed-ground:one-file',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      publicFolder = config.publicDir;
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
