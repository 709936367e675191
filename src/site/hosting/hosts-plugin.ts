import type { Plugin, Rolldown } from 'vite';
import { bundleScript } from '../bundle-script';
import { headerFiles } from './header-files';
import { headersOfNotFound } from './headers';
import { inlineIn, inlinePages } from './inline';
import { siteAddress } from '../pages/metadata';
import { notFoundName, notFoundPage } from './not-found';

/** Files that are not in the bundle yet. */
const later = [notFoundName, 'sw.js'];

/** Emits what static hosts read: header files, and the 404 page. */
export function hostsPlugin(): Plugin {
  return {
    name: 'claimed-ground:hosts',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const site = siteAddress();
        const script = await bundleScript('src/find-site.ts', 'iife');
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
