import type { Plugin } from 'vite';
import { bundleScript } from '../bundle-script';
import { headerFiles } from './header-files';
import { headersOfNotFound } from './headers';
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
        for (const [fileName, source] of headerFiles(files, headersOfNotFound(notFound))) {
          this.emitFile({ type: 'asset', fileName, source });
        }
      },
    },
  };
}
