import type { Browser } from '@playwright/test';
import type { Story } from '../../../src/story/model';
import { drawn, openPage } from '../browser';
import { type Held, held, subjectsOf } from '../memory';
import type { Server } from '../serve';

/** After so many choices language, theme and layers are as before: two pages of another language hold other tiles. */
const round = 8;

const whole = (choices: number) => Math.ceil(choices / round) * round;

/** What a story's page holds after some of a reader's choices, and after many. */
export async function measureReader(
  browser: Browser,
  server: Server,
  story: Story,
  [few, many]: readonly [number, number],
): Promise<readonly [Held, Held]> {
  const { context, page, tools } = await openPage(browser, 'loopback', {
    reducedMotion: 'reduce',
    // Frames, which every tenth choice waits for, take a quarter.
    deviceScaleFactor: 0.5,
  });
  await page.goto(`${server.origin}/?#lang=en&story=${story.slug}`);
  await drawn(page);
  const use = (from: number, until: number) =>
    page.evaluate((args) => window.bench.use(...args), [from, until, subjectsOf(story)] as const);
  await use(0, whole(few));
  const early = await held(page, tools);
  await use(whole(few), whole(many));
  const late = await held(page, tools);
  await context.close();
  return [early, late];
}
