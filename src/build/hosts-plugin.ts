import type { Plugin } from 'vite';
import { headerFiles } from './header-files';
import { siteAddress } from './metadata';
import { notFoundPage, notFoundSheet, notFoundSheetName } from './not-found';

const notFound = '404.html';

/** What is beside the page and not yet in the bundle. */
const later = [notFound, notFoundSheetName, 'sw.js'];

/** Puts beside the page what static hosts read: its headers, and a page for what is not there. */
export function hostsPlugin(): Plugin {
  return {
    name: 'claimed-ground:hosts',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        this.emitFile({ type: 'asset', fileName: notFound, source: notFoundPage(siteAddress()) });
        this.emitFile({ type: 'asset', fileName: notFoundSheetName, source: notFoundSheet() });
        const files = [...Object.keys(bundle), ...later].sort();
        for (const [fileName, source] of headerFiles(files)) {
          this.emitFile({ type: 'asset', fileName, source });
        }
      },
    },
  };
}
