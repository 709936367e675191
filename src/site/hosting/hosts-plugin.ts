import type { Plugin } from 'vite';
import { bundleScript } from '../bundle-script';
import { headerFiles } from './header-files';
import { headersOfNotFound } from './headers';
import { siteAddress } from '../pages/metadata';
import { notFoundName, notFoundPage } from './not-found';

/** What is beside the page and not yet in the bundle. */
const later = [notFoundName, 'sw.js'];

/** Puts beside the page what static hosts read: its headers, and a page for what is not there. */
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
