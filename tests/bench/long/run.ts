import { currentBuild } from '../../browser/support/builds';
import { firstSlug } from '../../support/first-story';
import { launch } from '../browser';
import { storyIn } from '../build-pages';
import type { Figure } from '../figures';
import type { Held } from '../memory';
import { within } from '../memory-figures';
import { serve } from '../serve';
import { table } from '../table';
import { measureReader } from './reader';
import { measureStudio } from './studio';

const few = 100;
/** What an author does in a long day, and a reader whose page stays open. */
const [edits = 2000, choices = 5000] = process.argv.slice(2).map(Number);

/**
 * Bytes of a step that can be undone, with words as the bench writes them: what in heap snapshots after 100 and after
 * 2,000 steps is held by nothing but the list of them, 361 and 363 each. Half of it is the words before and after.
 */
const step = 363;

/**
 * The browser compiles for as long as it finds code that runs often, and the machine code is in the heap: 1.1 MB after
 * 2,000 edits that was not there after 100. It is none of the page's, so nothing is compiled.
 */
const interpreted = ['--js-flags=--jitless'];

/** @param history bytes of steps, which are kept as long as the story is open */
const figuresOf = (where: string, [early, late]: readonly [Held, Held], history = 0) => [
  within(`heap after ${few}`, where, early.heap / 1e6, (late.heap - history) / 1e6, 5),
  within('nodes', where, early.nodes, late.nodes, 5),
  within('listeners', where, early.listeners, late.listeners, 5),
];

function tell(figures: readonly Figure[]): void {
  console.log(`${table(figures)}\n`);
  if (figures.some(({ isReached }) => !isReached)) process.exitCode = 1;
}

const server = await serve({ '/': currentBuild });
const browser = await launch(interpreted);
try {
  const { held, steps } = await measureStudio(browser, server, firstSlug, [few, edits]);
  tell(figuresOf(`${edits} edits in the studio, without ${steps} steps`, held, steps * step));
  const reader = await measureReader(browser, server, storyIn(currentBuild, firstSlug), [few, choices]);
  tell(figuresOf(`${choices} choices of a reader’s`, reader));
} finally {
  await browser.close();
  await server.close();
}
