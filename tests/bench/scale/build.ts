import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import solid from 'vite-plugin-solid';
import { fontsPlugin } from '../../../src/site/fonts/fonts-plugin';
import { settingName } from '../../../src/site/front';
import { storyPlugin } from '../../../src/site/plugin';
import { themePlugin } from '../../../src/site/theme-plugin';
import { SOLID_COMPILER } from '../../../vite.config';
import { scaleStory } from './story';

const stories = '.scratch/bench/stories';
export const scaleFolder = '.scratch/bench/scale';

/** Builds the page with a story of each size; without what is prerendered, which would hide when the live page is there. */
export async function buildScale(sizes: readonly number[]): Promise<void> {
  rmSync(stories, { recursive: true, force: true });
  for (const size of sizes) {
    const { slug, files } = scaleStory(size);
    mkdirSync(join(stories, slug), { recursive: true });
    for (const [name, text] of files) writeFileSync(join(stories, slug, name), text);
  }
  const [front] = sizes.map((size) => scaleStory(size).slug);
  writeFileSync(join(stories, settingName), JSON.stringify({ front }));
  await build({
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: [
      solid({ solid: SOLID_COMPILER }),
      storyPlugin({ stories }),
      themePlugin(),
      fontsPlugin({ stories }),
    ],
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
