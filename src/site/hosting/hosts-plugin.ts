import type { Plugin, Rolldown } from 'vite';
import { bundleScript } from '../bundle-script';
import { headerFiles } from '../../publish/site/hosting/header-files';
import { headersOfNotFound } from '../../publish/site/hosting/headers';
import { inlineIn, inlinePages } from '../../publish/site/hosting/inline';
import { addresses } from '../pages/addresses';
import { notFoundName, notFoundPage } from '../../publish/site/hosting/not-found';
import { type ShellParts, shellParts } from '../shell/shell-parts';

/** Files that are not in the bundle yet. */
const later = [notFoundName, 'sw.js'];

/** Emits what static hosts read: header files, and the 404 page. */
export function hostsPlugin(): Plugin {
  let shell: ShellParts | undefined;
  return {
    name: 'claimed-ground:hosts',
    apply: 'build',
    enforce: 'post',
    configResolved({ plugins }) {
      shell = shellParts(plugins);
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const { site } = addresses();
        const script = await bundleScript('src/find-site.ts', 'iife');
        if (shell) shell.findSite = script;
        const notFound = notFoundPage(site === './' ? undefined : site, script.trim());
        this.emitFile({ type: 'asset', fileName: notFoundName, source: notFound });
        const files = [...Object.keys(bundle), ...later].sort();
        const inline = inlineIn(inlinePages.map((page) => textOf(bundle[page])));
        for (const [fileName, source] of headerFiles(files, inline, headersOfNotFound(notFound))) {
          this.emitFile({ type: 'asset', fileName, source });
        }
      },
    },
  };
}

function textOf(page: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): string {
  if (page?.type !== 'asset') return '';
  return typeof page.source === 'string' ? page.source : new TextDecoder().decode(page.source);
}
