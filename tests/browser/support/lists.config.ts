import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { isTextual } from '../../../src/story/files/file-names';
import { themePlugin } from '../../../src/site/theme-plugin';
import { solidPlugin } from '../../../src/site/solid-plugin';

const story = 'data/stories/ankara-damascus-2023';

/** A page of the lists of the first story alone. */
export default defineConfig({
  base: './',
  plugins: [
    solidPlugin(),
    themePlugin(),
    {
      name: 'lists',
      transformIndexHtml: {
        order: 'pre',
        handler: (html) => html.replace('./src/main.tsx', './tests/browser/support/lists.tsx'),
      },
      generateBundle() {
        const files = readdirSync(story)
          .filter(isTextual)
          .map((name) => [name, readFileSync(`${story}/${name}`, 'utf8')]);
        this.emitFile({ type: 'asset', fileName: 'files.json', source: JSON.stringify(files) });
      },
    },
  ],
  build: { modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
});
