import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { compileStory } from '../../../src/compile/compile';
import { cutDataset, writtenDataset } from '../../../src/site/dataset/cut-dataset';
import { siteFile } from '../../../src/publish/site/file-table';
import { type EventsOptions, eventsStory } from '../../bench/scale/events';
import { territories } from '../../support/stories';
import { filesOfStory, groundOf, serveFiles } from './grounds';

/** The story with a table of events that a page is given, and the folder that its table was cut into. */
export interface EventsSite {
  readonly slug: string;
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
}

/** A story with a table of so many invented events, compiled and cut as the build does it. */
export async function eventsSite(count: number, options: EventsOptions = {}): Promise<EventsSite> {
  const { write, ...made } = eventsStory(count, options);
  const { slug } = made;
  const place = mkdtempSync(join(tmpdir(), 'events-'));
  mkdirSync(join(place, slug));
  write(join(place, slug, 'events.csv'));
  const { story, problems } = compileStory({ ...made, others: ['events.csv'] }, territories);
  const written = writtenDataset(made);
  if (!story || !written || problems.length > 0) throw new Error(JSON.stringify(problems));
  const cut = cutDataset(join(place, slug), written, join(place, 'cache'));
  if (!('dataset' in cut)) throw new Error(cut.join('\n'));
  const ground = await groundOf(['SYR'], story.views.first, story.languages);
  return { slug, folder: cut.folder, files: filesOfStory({ ...story, dataset: cut.dataset }, ground) };
}

/** Has a page find the story in place of its own. */
export async function serveEvents(page: Page, { slug, folder, files }: EventsSite): Promise<void> {
  await serveFiles(page, files);
  await page.route(`**/stories/${slug}/events/*`, (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    return route.fulfill({
      body: readFileSync(join(folder, 'events', name)),
      contentType: siteFile(`stories/${slug}/events/${name}`).type,
    });
  });
}
