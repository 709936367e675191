import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { themes } from '../cartography/theme';
import { bundleScript } from './bundle-script';
import { libraryPage } from '../story/pages';
import { type SiteFile, siteFile, studioFolder } from './file-table';
import { icons, installManifest } from './pages/install-manifest';

const workerName = 'sw.js';
const manifestName = 'manifest.webmanifest';
/** The list of the studio's files: who does not open it does not load it. */
const studioList = `${studioFolder}/files.json`;

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
        const { site, stories, studio } = filesToKeep(folder);
        const list = JSON.stringify(studio);
        mkdirSync(join(folder, studioFolder), { recursive: true });
        writeFileSync(join(folder, studioList), list);
        const code = await bundleScript('src/offline/worker.ts', 'iife', {
          FILES: JSON.stringify(site),
          STORIES: JSON.stringify(stories),
          STUDIO: JSON.stringify(keptFile(studioList, list)),
          LIBRARY: JSON.stringify(libraryPage),
        });
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

/** A file as Workbox precaches it. */
interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity: string;
}

const hashOf = (text: string | Buffer) => createHash('sha256').update(text).digest('base64');

function keptFile(url: string, contents: string | Buffer): KeptFile {
  const hash = hashOf(contents);
  return {
    url,
    revision: siteFile(url).cache === 'hashed' ? null : hash,
    integrity: `sha256-${hash}`,
  };
}

/**
 * The files of a build that the service worker caches: those of the site, those of each story, by slug, and those of the
 * studio. Each has the hash of its contents: a file of another version, as while a server is being updated, is rejected.
 * @throws Error when the table of the site's files does not name a file of the build
 */
export function filesToKeep(build: string) {
  const paths = readdirSync(build, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(build, path)).isFile())
    .sort();
  const keptAs = (kind: SiteFile['offline']) =>
    paths
      .filter((path) => siteFile(path).offline === kind)
      .map((url) => keptFile(url, readFileSync(join(build, url))));
  const site = keptAs('site');
  const files = new Map<string, KeptFile[]>();
  for (const file of keptAs('story')) {
    const slug = file.url === 'index.html' ? frontOf(build) : slugOf(file.url);
    files.set(slug, [...(files.get(slug) ?? []), file]);
  }
  const stories = Object.fromEntries(
    [...files].map(([slug, all]) => [
      slug,
      { version: hashOf(JSON.stringify(all)).slice(0, 16), files: all },
    ]),
  );
  return { site, stories, studio: keptAs('studio') };
}

/** The story that a file such as "stories/<slug>/story.json" or "<slug>.ar.html" belongs to. */
const slugOf = (path: string): string => /^(?:stories\/)?([a-z0-9-]+)/.exec(path)?.[1] ?? '';

/** The story of `index.html`: the first of the index. */
function frontOf(build: string): string {
  const [first] = JSON.parse(readFileSync(join(build, 'stories/index.json'), 'utf8')) as { slug: string }[];
  return first?.slug ?? '';
}
