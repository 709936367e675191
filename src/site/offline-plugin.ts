import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { themes } from '../cartography/theme';
import { bundleScript } from './bundle-script';
import { libraryPage } from '../story/pages';
import { digestOf } from '../publish/site/digest';
import { studioFolder } from '../publish/site/file-table';
import { filledWorker, type KeptFiles, keptFiles, listMarks, studioList } from '../publish/site/kept-files';
import { icons, installManifest } from '../publish/site/pages/install-manifest';

const workerName = 'sw.js';
const manifestName = 'manifest.webmanifest';

/**
 * Emits the web app manifest, and a service worker that caches the page's files. The worker is written last, from the
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
        const code = await workerCode();
        const list = JSON.stringify(filesToKeep(folder).studio);
        mkdirSync(join(folder, studioFolder), { recursive: true });
        writeFileSync(join(folder, studioList), list);
        writeFileSync(join(folder, workerName), filledWorker(code, filesToKeep(folder)));
      },
    },
  };
}

/** The code of the service worker, with marks in place of its lists of files. */
export const workerCode = () =>
  bundleScript('src/offline/worker.ts', 'iife', {
    FILES: listMarks.site,
    STORIES: listMarks.stories,
    STUDIO: listMarks.studioList,
    LIBRARY: JSON.stringify(libraryPage),
  });

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
 * The files of a build that the service worker caches.
 * @throws Error when the table of the site's files does not name a file of the build
 */
export function filesToKeep(build: string): KeptFiles {
  const paths = readdirSync(build, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(build, path)).isFile());
  return keptFiles(
    paths,
    (path) => digestOf(readFileSync(join(build, path))),
    () => frontOf(build),
  );
}

/** The story of `index.html`: the first of the index. */
function frontOf(build: string): string {
  const [first] = JSON.parse(readFileSync(join(build, 'stories/index.json'), 'utf8')) as { slug: string }[];
  return first?.slug ?? '';
}
