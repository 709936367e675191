import { createGround } from '../../../src/site/ground';
import { allowSize } from '../../../src/story/files/limits';
import { createMemory } from '../../../src/story/memory/recall';
import { check } from '../../../src/studio/check/check';
import { type Files, folderOf } from '../../../src/studio/document/files';
import type { Edit } from '../../../src/studio/document/history';
import { itemsIn } from '../../../src/studio/edits/in-files';
import { changeClaim, changeFeature, setMeta } from '../../../src/studio/edits/parts';
import { firstSlug } from '../../support/first-story';
import { storyFolder } from '../../studio/support/story-folder';
import { currentBuild } from '../../browser/support/builds';
import { launch } from '../browser';
import { serve } from '../serve';
import { quantile } from '../statistics';
import { aligned } from '../table';
import { repeatedStory } from './repeated-story';
import { measureStrokes } from './strokes';

/** How often each change is made, each time with other words. */
const count = 30;

/** What an author changes again and again: a claim's words, a feature's note, the title. */
const changes = (files: Files): Readonly<Record<string, (words: string) => Edit>> => {
  const claim = itemsIn(files, 'claims.json', 'claims')[3]?.id ?? '';
  const place = itemsIn(files, 'places.geojson', 'features')[0]?.id ?? '';
  return {
    'a claim': (words) => changeClaim(claim, { statement: { ar: words, en: words, tr: words } }),
    'a place': (words) => changeFeature(place, { note: { ar: words, en: words, tr: words } }),
    'the title': (words) => setMeta(['title', 'en'], words),
  };
};

/** ms: the first check, and after each change; reading the same files as JSON alone. */
async function measured(files: Files) {
  const territories = await createGround().territoriesOf([folderOf(firstSlug, files)]);
  const recall = createMemory();
  const first = timed(() => check(firstSlug, files, territories, recall));
  const after = Object.entries(changes(files)).map(([name, edit]) => {
    const times = Array.from({ length: count }, (_, index) => {
      const now = edit(`Words ${index}`).run(files);
      return timed(() => check(firstSlug, now, territories, recall));
    });
    return [name, quantile(times, 0.5), quantile(times, 0.95)] as const;
  });
  const texts = [...files].flatMap(([name, text]) => (name.endsWith('json') ? [String(text)] : []));
  const parse = quantile(
    Array.from({ length: count }, () => timed(() => texts.map((text): unknown => JSON.parse(text)))),
    0.5,
  );
  return { first, after, parse };
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

// The files of a thousand claims are larger than a page takes by itself.
allowSize(4);
const own = storyFolder(firstSlug);
const stories = [
  { files: own, goal: 100 },
  { files: repeatedStory(own, Math.ceil(1000 / itemsIn(own, 'claims.json', 'claims').length)), goal: 500 },
];
const rows: string[][] = [];
for (const { files, goal } of stories) {
  const claims = itemsIn(files, 'claims.json', 'claims').length;
  const { first, after, parse } = await measured(files);
  rows.push([`${claims} claims`, 'at first', first.toFixed(0), '', (first / parse).toFixed(0), '', '']);
  for (const [name, half, most] of after) {
    const ratio = (half / parse).toFixed(1);
    const verdict = half <= goal ? 'reached' : 'NOT REACHED';
    rows.push(['', `after ${name}`, half.toFixed(0), most.toFixed(0), ratio, `at most ${goal}`, verdict]);
  }
  rows.push(['', 'JSON.parse', parse.toFixed(1), '', '1', '', '']);
}
console.log(aligned([['story', 'check', 'ms', '95th', 'JSON.parse', 'to reach, ms', ''], ...rows]));

// What a stroke costs in the page itself, to reach: 4 ms of own script at the median, 10 at the 95th percentile.
const [half, most] = [4, 10];
const server = await serve({ '/': currentBuild });
const browser = await launch();
try {
  for (const { files } of stories) {
    const texts = new Map([...files].filter(([, contents]) => typeof contents === 'string'));
    const costs = await measureStrokes(browser, server.origin, firstSlug, texts, count);
    const claims = itemsIn(files, 'claims.json', 'claims').length;
    const head = [`${claims} claims`, 'own script, ms', '95th', 'with the answer, ms', '95th', ''];
    const measures = costs.map(({ name, own: alone, answered }) => {
      const isReached = quantile(alone, 0.5) <= half && quantile(alone, 0.95) <= most;
      const told = [alone, answered].flatMap((times) => [quantile(times, 0.5), quantile(times, 0.95)]);
      return [name, ...told.map((time) => time.toFixed(1)), isReached ? 'reached' : 'NOT REACHED'];
    });
    console.log(`\n${aligned([head, ...measures])}`);
  }
} finally {
  await browser.close();
  await server.close();
}
