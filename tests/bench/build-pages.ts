import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { fontsPlugin } from '../../src/site/fonts/fonts-plugin';
import type { Story } from '../../src/story/model';
import { storyStylesheetPath } from '../../src/story/pages';
import { solidPlugin } from '../../src/site/solid-plugin';

/** Where the pages that the app is held against are built to, and under which path they are served. */
export const pagesFolder = '.scratch/bench/pages';
export const pagesPath = '/bench/';

/** Of a story in a language: the path of its bare pages. */
export const barePath = ({ slug }: Pick<Story, 'slug'>, language: string) =>
  `${pagesPath}${slug}.${language}/`;

export const storyIn = (folder: string, slug: string): Story =>
  JSON.parse(readFileSync(join(folder, 'stories', slug, 'story.json'), 'utf8'));

/** Builds the bare map and the bare article of a story in a language, as the app is built. */
export async function buildPages(story: Story, language: string): Promise<void> {
  const article = {
    title: story.title[language],
    sentences: story.sentences.map(({ translations, text }) => translations[language] ?? text),
  };
  const root = join(import.meta.dirname, 'pages');
  await build({
    configFile: false,
    root,
    base: './',
    publicDir: false,
    logLevel: 'error',
    define: {
      STORY: JSON.stringify(story.slug),
      LANGUAGE: JSON.stringify(language),
      ARTICLE: JSON.stringify(article),
    },
    plugins: [
      solidPlugin(),
      fontsPlugin(),
      {
        name: 'story',
        transformIndexHtml: (html) => ({
          html: html.replace('%STORY%', story.slug).replace('lang="en"', `lang="${language}"`),
          tags: [
            {
              tag: 'link',
              attrs: { rel: 'stylesheet', href: `./${storyStylesheetPath(story.slug)}` },
              injectTo: 'head',
            },
          ],
        }),
      },
    ],
    worker: { format: 'es' },
    build: {
      outDir: join(process.cwd(), pagesFolder, `${story.slug}.${language}`),
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: { input: ['map.html', 'article.html'].map((name) => join(root, name)) },
    },
  });
}
