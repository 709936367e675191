import type { Browser } from '@playwright/test';
import type { Story } from '../../src/story/model';
import { drawn, openPage } from './browser';
import { atMost, type Figure } from './figures';
import type { Spot } from './probe/inputs';
import type { Server } from './serve';

/**
 * What each input of a reader costs in own script until the next paint: ms, by input.
 * @param count how often each is repeated
 */
export async function measureInteractions(browser: Browser, server: Server, story: Story, count: number) {
  const { context, page } = await openPage(browser, 'loopback', {
    // Own script is the same, and frames, which are waited for, take a sixteenth.
    deviceScaleFactor: 0.25,
  });
  await page.goto(`${server.origin}/#lang=en&view=5.4/35.8/39`);
  await drawn(page);
  const times = await page.evaluate(
    async ([spots, repeats]) => ({
      'choose a feature': await window.bench.chooseFeatures(spots, repeats),
      'choose a sentence': await window.bench.chooseSentences(repeats),
      'toggle a layer': await window.bench.toggleLayers(repeats),
      'move the trace': await window.bench.moveTrace(repeats),
    }),
    [spotsOf(story), count] as const,
  );
  await context.close();
  return times;
}

/**
 * What it costs to turn to another date of a story: ms of own script, one a time.
 * @param path of the story's page
 */
export async function measureDates(browser: Browser, server: Server, path: string, count: number) {
  const { context, page } = await openPage(browser, 'loopback', { deviceScaleFactor: 0.25 });
  await page.goto(server.origin + path);
  await drawn(page);
  const times = await page.evaluate((repeats) => window.bench.turnDates(repeats), count);
  await context.close();
  return { 'turn to a date': times };
}

/** Where features of a story can be clicked: places, and the points at which zones are named. */
const spotsOf = ({ features }: Pick<Story, 'features'>): Spot[] =>
  features.flatMap((feature) => {
    if (feature.kind === 'place') return [feature.geometry.coordinates as [number, number]];
    return feature.kind === 'zone' ? [feature.labelAt as [number, number]] : [];
  });

export const interactionFigures = (times: Readonly<Record<string, readonly number[]>>): Figure[] =>
  Object.entries(times).flatMap(([name, values]) => {
    const measured = { name, unit: 'ms' as const, values };
    return [atMost({ ...measured, where: 'median' }, 4), atMost({ ...measured, where: '95th' }, 10, 0.95)];
  });
