import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { themes } from '../cartography/theme';
import { bundleScript } from './bundle-script';
import { siteFile } from './file-table';
import { icons, installManifest } from './pages/install-manifest';

const workerName = 'sw.js';
const manifestName = 'manifest.webmanifest';

/**
 * Emits the web app manifest, and a service worker that precaches the page's files. The worker is written last, from the
 * files in the build's folder.
 */
export function offlinePlugin(): Plugin {
  let folder = '';
  return {
    name: 'claimed-ground:offline',
    apply: 'build',
    enforce: 'post',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    transformIndexHtml: () => head.map((tag) => ({ ...tag, injectTo: 'head' })),
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: manifestName, source: installManifest() });
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const files = JSON.stringify(filesToKeep(folder));
        const code = await bundleScript('src/offline/worker.ts', 'iife', { FILES: files });
        writeFileSync(join(folder, workerName), code);
      },
    },
  };
}

const head: HtmlTagDescriptor[] = [
  { tag: 'link', attrs: { rel: 'manifest', href: `./${manifestName}` } },
  // iOS needs an opaque square.
  { tag: 'link', attrs: { rel: 'apple-touch-icon', href: `./${icons[2].src}` } },
  ...(['light', 'dark'] as const).map((name) => ({
    tag: 'meta',
    attrs: {
      name: 'theme-color',
      media: `(prefers-color-scheme: ${name})`,
      content: themes[name].paper,
    },
  })),
];

/**
 * The files of a build that the service worker precaches. Each has the hash of its contents: a file of another version,
 * as while a server is being updated, is rejected.
 * @throws Error when the table of the site's files does not name a file of the build
 */
export function filesToKeep(build: string) {
  return readdirSync(build, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(build, path)).isFile() && siteFile(path).offline)
    .sort()
    .map((url) => {
      const hash = createHash('sha256')
        .update(readFileSync(join(build, url)))
        .digest('base64');
      return { url, revision: siteFile(url).cache === 'hashed' ? null : hash, integrity: `sha256-${hash}` };
    });
}
