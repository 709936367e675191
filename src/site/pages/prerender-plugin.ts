import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FeatureCollection } from 'geojson';
import { build, type InlineConfig, type Plugin } from 'vite';
import solid from 'vite-plugin-solid';
import { basemapFiles } from '../../cartography/sources';
import { interfaceLanguages } from '../../i18n/languages';
import { escapeHtml } from '../../story/escape-html';
import type { PublishedStory, Story } from '../../story/model';
import { readStylesheet, scriptlessKinds, scriptlessPages } from './scriptless-pages';
import { bundleScript } from '../bundle-script';
import { bootName } from './inline-first';
import { preloadFonts } from '../fonts/preload-fonts';
import { forAllLanguages, ownLanguage } from './own-language';
import { prerenderStylesheet } from './prerender-stylesheet';
import { embedMetadata, libraryMetadata, linkedData, metadata, reportAddress, siteAddress } from './metadata';
import {
  embedPage,
  groundPath,
  libraryPage,
  previewPath,
  storyPage,
  storyPartPath,
  storyStylesheetPath,
} from '../../story/pages';
import type { StoryEntry } from '../../story/story-entry';
import { standInBrowser } from './stand-in-browser';
import { themePlugin } from '../theme-plugin';

/** What `src/prerender.tsx` exports. */
interface Renderer {
  renderPage(
    story: Story,
    basemap: object,
    language: string,
    isEmbed: boolean,
    entries: readonly StoryEntry[],
    isWhole: boolean,
  ): string;
  renderShapes(story: Story, basemap: object, isEmbed: boolean, isWhole: boolean): string;
  renderScriptless(story: Story, isWhole: boolean): string;
  renderEvidence(story: Story, language: string): string;
  renderAbout(story: Story, language: string, report: string | undefined): string;
  renderLibrary(entries: readonly StoryEntry[], language: string): string;
  frameRatio(story: Story): number;
}

interface Output {
  readonly type: string;
  source?: string | Uint8Array;
}
type Bundle = Readonly<Record<string, Output>>;

const mark = '<div id="prerendered"></div>';

/**
 * Prerenders the built page: a story in one language (in all, on the front page), the legend, and the map as SVG. The page's own components render
 * it, so that the live page replaces it with no layout shift. Besides `index.html`, each story has a page per language,
 * `<slug>.<language>.html`, what such a page says in each, which a page in another language fetches for readers of
 * it, an embed page, `<slug>.embed.html`, and two pages per language
 * that run no script: about its map, and with all evidence.
 * @param options `isWhole`: every page has all languages, and fetches none
 */
export function prerenderPlugin({ isWhole = false } = {}): Plugin {
  return {
    name: 'claimed-ground:prerender',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, output) {
        const bundle = output as unknown as Bundle;
        const page = bundle['index.html'];
        if (!page) return;
        const html = text(page);
        if (!html.includes(mark)) throw new Error(`index.html: found no ${mark}; expected the place to fill`);
        const renderer = await loadRenderer();
        const entries = json<StoryEntry[]>(bundle, 'stories/index.json');
        const stories = entries.map(({ slug }) => json<PublishedStory>(bundle, `stories/${slug}/story.json`));
        let firstFonts: Fonts = {};
        const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
        const headOf = (story: Story, language: string, isEmbed: boolean) => {
          if (isEmbed) return embedMetadata(story, language);
          const preview = previewPath(story.slug, language);
          return metadata(story, language, preview in bundle ? `${siteAddress()}${preview}` : undefined);
        };
        for (const [index, story] of stories.entries()) {
          const main = story.languages[0] ?? '';
          const stylesheet = bundle[storyStylesheetPath(story.slug)];
          const fonts = preloadFonts(stylesheet ? text(stylesheet) : '', story);
          if (index === 0) firstFonts = fonts;
          if (stylesheet)
            stylesheet.source = [
              text(stylesheet),
              prerenderStylesheet(story, renderer.frameRatio(story)),
            ].join('\n');
          const ground = Object.fromEntries(
            basemapFiles.map((name): [string, FeatureCollection] => [
              name,
              json(bundle, groundPath(story.slug, name)),
            ]),
          );
          const rendered = async (languages: readonly string[], isEmbed: boolean) => {
            const parts: Part[] = [];
            for (const language of languages) {
              const render = () => renderer.renderPage(story, ground, language, isEmbed, entries, isWhole);
              parts.push({ language, body: await standInBrowser(language, render) });
            }
            return parts;
          };
          const made = (language: string, isEmbed: boolean, parts: readonly Part[]) =>
            fill(
              html,
              { story, language, head: headOf(story, language, isEmbed), isEmbed, parts, isWhole, fonts },
              ground,
              renderer,
            );
          const parts = await rendered(story.languages, false);
          for (const part of parts) {
            const { language, body } = part;
            const filled = await made(language, false, isWhole ? parts : [part]);
            emit(storyPage(story.slug, language), filled);
            emit(storyPartPath(story.slug, language), body);
            // Its reader's language is not known: to fetch the words of another took 40 % longer on a phone's network.
            if (index === 0 && language === main)
              page.source = forAllLanguages(await made(language, false, parts));
          }
          emit(embedPage(story.slug), await made(main, true, await rendered(story.languages, true)));
          const bodies = {
            about: (language: string) => renderer.renderAbout(story, language, reportAddress()),
            evidence: (language: string) => renderer.renderEvidence(story, language),
          };
          for (const [name, kind] of Object.entries(scriptlessKinds)) {
            const render = bodies[name as keyof typeof bodies];
            const body = (language: string) => standInBrowser(language, () => render(language));
            for (const [path, source] of await scriptlessPages(kind, html, story, fonts, body))
              emit(path, source);
          }
        }
        const library = bundle[libraryPage];
        // The page of all stories is none's own.
        if (library) library.source = await filledLibrary(text(library), entries, renderer, firstFonts);
        for (const kind of Object.values(scriptlessKinds)) emit(kind.stylesheet, readStylesheet(kind));
        // A classic, blocking script: it runs before the first paint.
        emit(bootName, await bundleScript('src/boot.ts', 'iife'));
      },
    },
  };
}

/** The font files that a page preloads, by language. */
type Fonts = Readonly<Record<string, readonly string[]>>;

/** What a page says in one language, HTML. */
interface Part {
  readonly language: string;
  readonly body: string;
}

/** A story's page in a language, with the parts of other languages that it has too, hidden by the stylesheet. */
async function fill(
  html: string,
  {
    story,
    language,
    head,
    isEmbed,
    parts,
    isWhole,
    fonts,
  }: {
    story: PublishedStory;
    language: string;
    head: string;
    isEmbed: boolean;
    parts: readonly Part[];
    isWhole: boolean;
    fonts: Fonts;
  },
  ground: object,
  renderer: Renderer,
): Promise<string> {
  const shapes = await standInBrowser(language, () => renderer.renderShapes(story, ground, isEmbed, isWhole));
  const scriptless = isEmbed
    ? ''
    : await standInBrowser(language, () => renderer.renderScriptless(story, isWhole));
  const report = reportAddress();
  const attributes = {
    lang: language,
    'data-story': story.slug,
    'data-edition': story.edition,
    'data-languages': story.languages.join(' '),
    'data-rendered': parts.map((part) => part.language).join(' '),
    ...preloaded(fonts),
    ...(!isEmbed && ownLanguage(language)),
    ...(report !== undefined && { 'data-report': escapeHtml(report) }),
    ...(isEmbed && { 'data-embed': '' }),
  };
  // Text first; the shapes are most of the bytes.
  const body = `${parts.map((part) => part.body).join('')}${shapes}<noscript>${scriptless}</noscript>`;
  return filledPage(html, attributes, head, body, [story.slug]).replace(
    '</body>',
    () => `${isEmbed ? '' : linkedData(story, language)}</body>`,
  );
}

/** The page of all stories, in each language of the interface. */
async function filledLibrary(
  html: string,
  entries: readonly StoryEntry[],
  renderer: Renderer,
  fonts: Fonts,
): Promise<string> {
  const languages = Object.keys(interfaceLanguages);
  const [first = ''] = languages;
  const rendered: string[] = [];
  for (const code of languages)
    rendered.push(await standInBrowser(code, () => renderer.renderLibrary(entries, code)));
  const attributes = {
    lang: first,
    'data-languages': languages.join(' '),
    'data-library': '',
    ...preloaded(fonts),
  };
  const slugs = entries.map(({ slug }) => slug);
  return filledPage(html, attributes, libraryMetadata(first), rendered.join(''), slugs);
}

/** The attribute in which the boot script finds the fonts of a page. */
const preloaded = (fonts: Fonts) => ({ 'data-fonts': escapeHtml(JSON.stringify(fonts)) });

/**
 * A built page with attributes of its root, tags of its head, and what is seen before the live page is there.
 * @param slugs the stories whose words it has
 */
function filledPage(
  html: string,
  attributes: object,
  head: string,
  body: string,
  slugs: readonly string[],
): string {
  const stylesheets = slugs.map((slug) => `<link rel="stylesheet" href="./${storyStylesheetPath(slug)}">`);
  const root = `<html ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}>`;
  // Module scripts go to the end, so that the content is fetched first.
  const script = /<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g;
  const scripts = html.match(script) ?? [];
  return (
    html
      .replace(script, '')
      .replace('</body>', () => `${scripts.join('')}</body>`)
      .replace(/<html[^>]*>/, root)
      .replace(/<title>.*?<\/title>/s, '')
      .replace(/<meta\s+name="description"[^>]*>/s, () => head)
      // Before the stylesheets: a script after them would wait for them.
      .replace(/<meta charset[^>]*>/, (charset) => `${charset}<script src="./${bootName}"></script>`)
      .replace('</head>', `${stylesheets.join('')}</head>`)
      .replace(/<noscript>.*?<\/noscript>/s, '')
      .replace(mark, () => `<div id="prerendered">${body}</div>`)
  );
}

/** Builds the page's components for server rendering, and imports them. */
async function loadRenderer(): Promise<Renderer> {
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
        rolldownOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' } },
      },
      ssr: { noExternal: true },
    });
    return (await import(pathToFileURL(join(folder, 'prerender.mjs')).href)) as Renderer;
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
