import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { launch, networks } from './browser';
import { buildPages, pagesFolder, pagesPath } from './build-pages';
import { casesIn } from './cases';
import { compare, toWrite } from './compare';
import type { Figure } from './figures';
import { interactionFigures, measureDates, measureInteractions } from './interactions';
import { type Load, load } from './load';
import { fontFigure, loadFigures } from './load-figures';
import { measureLoads } from './loads';
import { measureMemory } from './memory';
import { memoryFigures } from './memory-figures';
import { serve } from './serve';
import { table } from './table';

const built = 'dist';
const written = 'tests/bench/figures.json';
const args = process.argv.slice(2);
const rounds = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 2);
/** How often an input is repeated, and how much is done before what is held is counted. */
const inputs = 5 * rounds;
const use = { early: 20, late: 40 * rounds + 20, visits: 2 * rounds };

const definitions = `Medians of ${rounds} rounds (of other pages than the first, half of them), page and floors in turn, each in a new
context with nothing kept; ± is the median absolute deviation. Floors: a bare Solid page with the article's text, for
what is read; a bare MapLibre page with the same style, ground, story, box and view, for all else. First picture: for
the page, the frame after the one in which its drawing is whole and has a box, no sooner than first contentful paint;
for the floor, the frame after the first "render" with all of the ground's sources loaded. Complete: the first "idle".
Bytes: as the server's sockets wrote them, with gzip and heads. Heap: of the main thread. 4G: 150 ms, 1.6 Mbit/s down,
by the browser.`;

const started = performance.now();
const tell = (what: string) =>
  console.error(`${Math.round((performance.now() - started) / 1000)} s: ${what}`);
const cases = casesIn(built);
const [front, dated] = cases;
for (const { story, language } of cases) await buildPages(story, language);
const server = await serve({ '/': built, [pagesPath]: pagesFolder });
const browser = await launch();
try {
  const figures: Figure[] = [];
  for (const one of cases) {
    const few = Math.ceil(rounds / 2);
    for (const network of one === front ? networks : (['4G'] as const)) {
      const loads = await measureLoads(browser, server, one, network, one === front ? rounds : few);
      figures.push(...loadFigures(loads, [network, one.name].filter(Boolean).join(', ')));
      if (one === front && network === 'loopback')
        figures.push(fontFigure(one.language, loads.app[0] as Load));
    }
    tell(`loaded ${one.path}, ${one.name || 'the front page'}`);
  }
  const inArabic = { path: front.path, hasMap: true, reader: { ...front.reader, locale: 'ar' } };
  figures.push(fontFigure('ar', await load(browser, server, inArabic, 'loopback')));
  figures.push(...interactionFigures(await measureInteractions(browser, server, front.story, inputs)));
  figures.push(...interactionFigures(await measureDates(browser, server, dated.path, inputs)));
  tell('measured inputs');
  figures.push(...memoryFigures(await measureMemory(browser, server, front.story, use), use));
  tell('measured memory');
  console.log(`${definitions}\n\n${table(figures)}`);
  mkdirSync('.scratch', { recursive: true });
  writeFileSync(
    '.scratch/bench.json',
    JSON.stringify({ browser: browser.version(), rounds, figures }, null, 1),
  );
  if (existsSync(written)) {
    const changes = compare(figures, JSON.parse(readFileSync(written, 'utf8')));
    console.log(
      `\nBeside ${written}: ${changes.length > 0 ? '' : 'no figure is worse'}\n${changes.join('\n')}`,
    );
  }
  if (args.includes('--write')) writeFileSync(written, `${JSON.stringify(toWrite(figures), null, 2)}\n`);
} finally {
  await browser.close();
  await server.close();
}
