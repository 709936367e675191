import { compileStory } from '../../src/compile/compile';
import { viewsOf } from '../../src/session/reading-views';
import type { Story } from '../../src/story/model';
import { fixtureFolder, fixtureTerritories } from '../support/fixture';
import { edited, routeOf } from '../support/edited';
import { storyOfWords } from '../support/story-of-words';
import { filesOfStory, groundOf, serveFiles } from './support/grounds';
import { go, open } from './support/map';
import { expect, freshTest as test } from './support/page';
import { wordsIn } from './support/words';

const t = wordsIn('fr');

/** Has a page find an edited fixture in place of its own stories. */
async function serve(page: Parameters<typeof serveFiles>[0], story: Story): Promise<void> {
  await serveFiles(page, filesOfStory(story, await groundOf(['CYP'], story.views.first, story.languages)));
}

function compiled(folder: typeof fixtureFolder): Story {
  const { story, problems } = compileStory(folder, fixtureTerritories);
  if (!story || problems.length > 0) throw new Error(JSON.stringify(problems));
  return story;
}

test('of several routes one is chosen beside the strip, on the map and by the address', async ({ page }) => {
  const fixture = compiled(fixtureFolder);
  const { id } = routeOf(fixture);
  const story = edited(fixture, (draft) => {
    const copy = structuredClone(draft.features.find((feature) => feature.id === id));
    if (copy)
      draft.features.push({ ...copy, id: 'old-road', name: { fr: 'L’ancienne route', de: 'Die alte' } });
  });
  await serve(page, story);
  await open(page, `story=${story.slug}&lang=fr`);
  const choice = page.getByRole('combobox', { name: t('chooseRoute') });
  await expect(choice).toHaveValue(id);
  await go(page, 'feature=old-road');
  await expect(choice).toHaveValue('old-road');
  await page.getByRole('button', { name: t('traceRoute', { name: 'L’ancienne route' }) }).click();
  await expect(page).toHaveURL(/route=old-road&km=0/);
  await choice.selectOption({ value: id });
  await expect(page).not.toHaveURL(/route=/);
  await expect(page.getByRole('slider')).toHaveValue('0');
  await go(page, 'route=old-road&km=7');
  await expect(choice).toHaveValue('old-road');
  await go(page, 'route=no-road&km=7');
  await expect(page.getByRole('alert')).toContainText('no-road');
});

test('a story without zones, routes and places is read, with its ground and no date of zones', async ({
  page,
}) => {
  const story = compiled(storyOfWords(fixtureFolder));
  await serve(page, story);
  await open(page, `story=${story.slug}&lang=fr`);
  await expect(page.locator('[data-sentence="s1"]').first()).toBeVisible();
  await expect(page.locator('[data-over-map]', { hasText: '2031' })).toHaveCount(0);
  await expect(page.locator('[data-legend]')).not.toContainText(t('frontBand'));
  for (const panel of viewsOf(story).slice(1)) {
    await go(page, `panel=${panel}`);
    await expect(page.locator('h1[id]')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
});
