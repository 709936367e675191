import { mkdirSync, writeFileSync } from 'node:fs';
import { firstSlug } from '../support/first-story';
import { launch } from './browser';
import { buildPages, pagesFolder, pagesPath, storyIn } from './build-pages';
import { interactionFigures, measureInteractions } from './interactions';
import { load } from './load';
import { fontFigure, loadFigures } from './load-figures';
import { measureLoads } from './loads';
import { measureMemory } from './memory';
import { memoryFigures } from './memory-figures';
import { serve } from './serve';
import { table } from './table';

const built = 'dist';
const rounds = Number(process.argv[2] ?? 7);

const definitions = `Medians of ${rounds} rounds, page and floors in turn, each in a new context with nothing kept; ± is the median
absolute deviation. Floors: a bare Solid page with the article's text, for what is read; a bare MapLibre page with the
same style, ground and story in a box of the same size, for all else. First picture: for the page, the frame after
the one in which its drawing is whole and has a box, no sooner than first contentful paint; for the floor, the frame
after the first "render" with all of the ground's sources loaded. Complete: the first "idle". Bytes: as the server's
sockets wrote them, with gzip and heads. Heap: of the main thread. 4G: 150 ms, 1.6 Mbit/s down, by the browser.`;

const story = storyIn(built, firstSlug);
await buildPages(story);
const server = await serve({ '/': built, [pagesPath]: pagesFolder });
const browser = await launch();
try {
  const loads = await measureLoads(browser, server, rounds);
  const figures = loadFigures(loads);
  for (const [language, locale] of [
    ['en', 'en-GB'],
    ['ar', 'ar'],
  ] as const) {
    const first = await load(browser, server, { path: '/', hasMap: true }, 'loopback', locale);
    figures.push(fontFigure(language, first));
  }
  const interactions = await measureInteractions(browser, server, story);
  figures.push(...interactionFigures(interactions));
  const memory = await measureMemory(browser, server, story);
  figures.push(...memoryFigures(memory));
  console.log(`${definitions}\n\n${table(figures)}`);
  mkdirSync('.scratch', { recursive: true });
  writeFileSync(
    '.scratch/bench.json',
    JSON.stringify(
      { browser: browser.version(), rounds, definitions, figures, loads, interactions, memory },
      null,
      1,
    ),
  );
} finally {
  await browser.close();
  await server.close();
}
