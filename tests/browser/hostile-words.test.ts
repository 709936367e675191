import type { Page } from '@playwright/test';
import type { Story } from '../../src/story/model';
import { compiledMutants } from '../fuzz/compiled-mutants';
import { madeOfText, raiseAlarms } from './support/alarms';
import { withStories } from './support/other-stories';
import { expect, freshTest as base } from './support/page';
import { wholeRunOnly } from '../support/extent';
import { freePort, preview } from './support/preview';

/** Stories whose every text is hostile, by slug, served as the page's own. */
const test = base.extend<{ host: { address: string; stories: ReadonlyMap<string, Story> } }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
  host: async ({}, use) => {
    const stories = new Map(compiledMutants(20310302, 25).map((story, index) => [`hostile-${index}`, story]));
    const folder = '.scratch/hostile';
    withStories(stories, folder);
    const port = await freePort();
    const server = await preview(folder, port);
    await use({ address: `http://127.0.0.1:${port}/`, stories });
    await server.stop();
  },
  baseURL: ({ host }, use) => use(host.address),
});

/** Addresses under which all kinds of a story's texts are on the page. */
function addressesOf({ features, claims, actors, relations, moments, speakers }: Story): string[] {
  const id = (list: readonly { readonly id: string }[], index: number) => list[index % list.length]?.id ?? '';
  return [
    `lang=de&feature=${id(features, 0)}&panel=gaps`,
    `lang=both&claim=${id(claims, 1)}&panel=accounts&account=${id(speakers, 0)},${id(speakers, 1)}`,
    `lang=fr&actor=${id(actors, 2)}&panel=relations`,
    `relation=${id(relations.relations, 0)}&moment=${id(moments, 0)}&panel=time`,
    'sentence=s2&km=10',
  ];
}

/** At which of the addresses the page's heading is not the title, or a sentence is missing. */
async function broken(page: Page, slug: string, story: Story): Promise<string[]> {
  await page.goto(`./?${slug}#story=${slug}`, { waitUntil: 'commit' });
  await page.locator('#page h1').waitFor({ state: 'attached' });
  return page.evaluate(
    async ([addresses, titles, sentences]) => {
      const wrong: string[] = [];
      for (const address of addresses) {
        location.hash = address;
        // The address is told of a step later.
        await new Promise((later) => setTimeout(later, 0));
        const heading = document.querySelector('#page h1')?.textContent ?? '';
        const count = document.querySelectorAll('[data-reading-view] [data-sentence]').length;
        // Half a character on the way here would come as another, so that it is not looked at.
        const isTitle = titles.includes(heading.replace(/\p{Cs}/gu, ''));
        if (!isTitle || count < sentences) wrong.push(`${address}: ${heading}, ${count} sentences`);
      }
      return wrong;
    },
    [
      addressesOf(story),
      Object.values(story.title).map((title) => title.replace(/\p{Cs}/gu, '')),
      story.sentences.length,
    ] as const,
  );
}

// All texts are in the page at any size, and a small one is painted sooner.
test.use({ viewport: { width: 400, height: 300 } });
test.slow();
test(
  'markup and bidirectional control characters in a story stay text',
  wholeRunOnly,
  async ({ page, host }) => {
    await raiseAlarms(page);
    for (const [slug, story] of host.stories) {
      expect(await broken(page, slug, story), JSON.stringify(story.title)).toEqual([]);
      expect(await madeOfText(page), JSON.stringify(story.title)).toEqual([]);
    }
  },
);
