import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { fontsPlugin } from '../../../src/site/fonts/fonts-plugin';
import { settingName } from '../../../src/site/front';
import { storyPlugin } from '../../../src/site/plugin';
import { datasetNames } from '../../../src/story/dataset/table-name';
import type { StoryFolder } from '../../../src/story/files/parse';
import { themePlugin } from '../../../src/site/theme-plugin';
import { solidPlugin } from '../../../src/site/solid-plugin';
import { scaleStory } from './story';

const stories = '.scratch/bench/stories';
export const scaleFolder = '.scratch/bench/scale';

/** Builds the page with a story of each size. */
export const buildScale = (sizes: readonly number[]) => buildStories(sizes.map((size) => scaleStory(size)));

/**
 * Builds the page with some stories; without what is prerendered, which would hide when the live page is there.
 * @param made the story of the front page first; `write` makes a table of events
 */
export async function buildStories(
  made: readonly (StoryFolder & { readonly write?: (path: string) => void })[],
): Promise<void> {
  rmSync(stories, { recursive: true, force: true });
  for (const { slug, files, write } of made) {
    mkdirSync(join(stories, slug), { recursive: true });
    for (const [name, text] of files) writeFileSync(join(stories, slug, name), text);
    write?.(join(stories, slug, datasetNames[0]));
  }
  const front = made[0]?.slug;
  writeFileSync(join(stories, settingName), JSON.stringify({ front }));
  await build({
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: [solidPlugin(), storyPlugin({ stories }), themePlugin(), fontsPlugin({ stories })],
    worker: { format: 'es' },
    build: {
      outDir: scaleFolder,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1500,
    },
  });
}
