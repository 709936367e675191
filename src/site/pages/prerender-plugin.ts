import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FeatureCollection } from 'geojson';
import { build, type InlineConfig, type Plugin } from 'vite';
import solid from 'vite-plugin-solid';
import { basemapFiles } from '../../cartography/sources';
import { type Fonts, mark } from '../../publish/site/pages/filled-page';
import { bootName } from '../../publish/site/pages/inline-first';
import { filledLibrary } from '../../publish/site/pages/library-page';
import type { Renderer } from '../../publish/site/pages/renderer';
import { scriptlessKinds } from '../../publish/site/pages/scriptless-pages';
import { storyPages } from '../../publish/site/pages/story-pages';
import type { PublishedStory } from '../../story/model';
import { groundPath, libraryPage, storyStylesheetPath } from '../../story/pages';
import type { StoryEntry } from '../../story/story-entry';
import { bundleScript } from '../bundle-script';
import { type ShellParts, shellParts } from '../shell/shell-parts';
import { themePlugin } from '../theme-plugin';
import { addresses } from './addresses';

/** Where the stylesheets of the pages that run no script are written. */
const stylesheets = {
  about: 'src/reader/about/about.css',
  evidence: 'src/reader/evidence/static/evidence-page.css',
} as const satisfies Record<keyof typeof scriptlessKinds, string>;

interface Output {
  readonly type: string;
  source?: string | Uint8Array;
}
type Bundle = Readonly<Record<string, Output>>;

/**
 * Prerenders the built page: a story in one language (in all, on the front page), the legend, and the map as SVG. The page's own components render
 * it, so that the live page replaces it with no layout shift. Besides `index.html`, each story has a page per language,
 * `<slug>.<language>.html`, what such a page says in each, which a page in another language fetches for readers of
 * it, an embed page, `<slug>.embed.html`, and two pages per language
 * that run no script: about its map, and with all evidence.
 * @param options `isWhole`: every page has all languages, and fetches none
 */
export function prerenderPlugin({ isWhole = false } = {}): Plugin {
  let shell: ShellParts | undefined;
  return {
    name: 'claimed-ground:prerender',
    apply: 'build',
    enforce: 'post',
    configResolved({ plugins }) {
      shell = shellParts(plugins);
    },
    generateBundle: {
      order: 'post',
      async handler(_, output) {
        const bundle = output as unknown as Bundle;
        const page = bundle['index.html'];
        if (!page) return;
        const html = text(page);
        if (!html.includes(mark)) throw new Error(`index.html: found no ${mark}; expected the place to fill`);
        const { renderer, code } = await loadRenderer();
        const entries = json<StoryEntry[]>(bundle, 'stories/index.json');
        const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
        const making = { html, renderer, entries, addresses: addresses(), isWhole };
        let firstFonts: Fonts = {};
        for (const [index, { slug }] of entries.entries()) {
          const stylesheet = bundle[storyStylesheetPath(slug)];
          const ground = Object.fromEntries(
            basemapFiles.map((name): [string, FeatureCollection] => [
              name,
              json(bundle, groundPath(slug, name)),
            ]),
          );
          const story = json<PublishedStory>(bundle, `stories/${slug}/story.json`);
          const fonts = stylesheet ? text(stylesheet) : '';
          const made = await storyPages(making, { story, fonts, ground });
          if (stylesheet) stylesheet.source = made.stylesheet;
          for (const [path, source] of made.pages) emit(path, source);
          if (index > 0) continue;
          page.source = made.front;
          firstFonts = made.fonts;
        }
        const library = bundle[libraryPage];
        if (shell) Object.assign(shell, { index: html, stories: library && text(library), renderer: code });
        // The page of all stories is none's own.
        if (library) library.source = await filledLibrary(text(library), entries, renderer, firstFonts);
        for (const [name, { stylesheet }] of Object.entries(scriptlessKinds))
          emit(stylesheet, readFileSync(stylesheets[name as keyof typeof stylesheets], 'utf8'));
        // A classic, blocking script: it runs before the first paint.
        emit(bootName, await bundleScript('src/boot.ts', 'iife'));
      },
    },
  };
}

/** Builds the page's components for server rendering, as one module, and imports it. */
export async function loadRenderer(): Promise<{ renderer: Renderer; code: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'claimed-ground-'));
  try {
    await build({
      ...quiet,
      plugins: [solid({ ssr: true, solid: { generate: 'ssr', hydratable: false } }), themePlugin()],
      build: {
        ssr: 'src/prerender.tsx',
        outDir: folder,
        emptyOutDir: true,
        copyPublicDir: false,
        // Outside of the project a name that ends in ".js" need not be a module.
        rolldownOptions: { output: { entryFileNames: '[name].mjs', codeSplitting: false } },
      },
      ssr: { noExternal: true },
    });
    const path = join(folder, 'prerender.mjs');
    const renderer = (await import(pathToFileURL(path).href)) as Renderer;
    return { renderer, code: readFileSync(path, 'utf8') };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const quiet: InlineConfig = { configFile: false, logLevel: 'error' };

const text = ({ source = '' }: Output) =>
  typeof source === 'string' ? source : new TextDecoder().decode(source);

function json<T>(bundle: Bundle, name: string): T {
  const file = bundle[name];
  if (!file) throw new Error(`${name}: found no such file in the build; expected it beside the page`);
  return JSON.parse(text(file)) as T;
}
