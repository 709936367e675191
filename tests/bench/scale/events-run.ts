import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { launch } from '../browser';
import { barePath, buildPages, pagesFolder, storyIn } from '../build-pages';
import { measureLoads } from '../loads';
import { serve } from '../serve';
import { quantile } from '../statistics';
import { aligned } from '../table';
import { buildStories, scaleFolder } from './build';
import type { Cut } from './cut-one';
import { eventsSlug, eventsStory } from './events';
import { visitEvents } from './events-visit';
import { exponent } from './exponent';

// What a table of events costs, by its size: to build, to read, and beside a bare engine that reads the same tiles.

const sizes =
  process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000, 100_000, 1_000_000];
const rounds = 3;
const language = 'en';
const scratch = '.scratch/bench/events';

mkdirSync(scratch, { recursive: true });
const cuts = sizes.map(
  (size): Cut =>
    JSON.parse(
      execFileSync('tsx', ['tests/bench/scale/cut-one.ts', String(size), scratch], { encoding: 'utf8' }),
    ),
);
await buildStories(sizes.map((size) => eventsStory(size)));
const bare: Record<string, string> = {};
for (const size of sizes) {
  const story = storyIn(scaleFolder, eventsSlug(size));
  await buildPages(story, language);
  bare[barePath(story, language)] = `${pagesFolder}/${story.slug}.${language}`;
}
const server = await serve({ '/': scaleFolder, ...bare });
const columns: Record<string, number>[] = [];
try {
  for (const [index, size] of sizes.entries()) {
    const browser = await launch();
    const story = storyIn(scaleFolder, eventsSlug(size));
    const measured = {
      path: `/#lang=${language}&story=${story.slug}`,
      reader: { locale: 'en-GB', viewport: { width: 1280, height: 800 } },
      story,
      language,
    };
    const { app, map } = await measureLoads(browser, server, measured as never, 'loopback', rounds);
    const ratio = (of: 'complete' | 'heap') =>
      quantile(
        app.map((one) => one[of]),
        0.5,
      ) /
      quantile(
        map.map((one) => one[of]),
        0.5,
      );
    const near = await visitEvents(browser, server, size, 'loopback');
    const far = await visitEvents(browser, server, size, '4G');
    await browser.close();
    columns.push({
      'cut, s': (cuts[index]?.cut ?? 0) / 1000,
      'cut again, s': (cuts[index]?.again ?? 0) / 1000,
      'cut after one word, s': (cuts[index]?.changed ?? 0) / 1000,
      'memory of the build, MB': (cuts[index]?.memory ?? 0) / 1e6,
      'map to the bare engine’s': ratio('complete'),
      'heap to the bare engine’s': ratio('heap'),
      'first view, kB': near['first view, bytes'] / 1000,
      'card, ms': near.card,
      'card again, ms': near['card again'],
      'card on 4G, ms': far.card,
      'card, kB': near['card, bytes'] / 1000,
      'toggle, ms of own script': near.toggle,
      'search, ms': near.search,
      'search on 4G, ms': far.search,
      'search, kB': near['search, bytes'] / 1000,
    });
    console.error(size, columns.at(-1));
  }
} finally {
  await server.close();
}
const names = Object.keys(columns[0] ?? {});
const rows = names.map((name) => [
  name,
  ...columns.map((column) => (column[name] ?? Number.NaN).toFixed(2)),
  exponent(sizes.map((size, index) => ({ size, cost: columns[index]?.[name] ?? Number.NaN }))).toFixed(2),
]);
console.log(aligned([['events', ...sizes.map(String), 'exponent'], ...rows]));
writeFileSync(
  '.scratch/bench-events.json',
  JSON.stringify(Object.fromEntries(sizes.map((size, index) => [size, columns[index]])), null, 1),
);
