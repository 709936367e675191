import type { Plugin } from 'vite';
import { headerFiles } from './header-files';

/** Puts the headers of the page beside it, as files that static hosts read. */
export function headersPlugin(): Plugin {
  return {
    name: 'claimed-ground:header-files',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const scripts = ['first.js', 'sw.js'];
        const pages = Object.keys(bundle).filter((name) => name.endsWith('.html'));
        for (const [fileName, source] of headerFiles([...pages.sort(), ...scripts])) {
          this.emitFile({ type: 'asset', fileName, source });
        }
      },
    },
  };
}
