import { expect, test } from 'vitest';
import { basemapFiles } from '../../../src/cartography/sources';
import { compileStory } from '../../../src/compile/compile';
import { standInBrowser } from '../../../src/publish/site/pages/stand-in-browser';
import { readTerritories } from '../../../src/site/folders';
import { loadRenderer } from '../../../src/site/pages/prerender-plugin';
import { scaleStory } from '../../bench/scale/story';

test('a page is prerendered with all sentences of a text of many chunks', { timeout: 120_000 }, async () => {
  const size = 300;
  const { story } = compileStory(scaleStory(size), readTerritories('data/basemap'));
  if (!story) throw new Error('The story does not compile.');
  const { renderer } = await loadRenderer();
  const nothing = { type: 'FeatureCollection' as const, features: [] };
  const ground = Object.fromEntries(basemapFiles.map((name) => [name, nothing]));
  const html = await standInBrowser('ar', () =>
    renderer.renderPage(story, ground as never, 'ar', false, [], false),
  );
  const links = [...html.matchAll(/<a [^>]*data-sentence="(\w+)"[^>]*>([^<]*)</g)];
  expect(links.map(([, id]) => id)).toEqual(story.sentences.map(({ id }) => id));
  expect(links.map(([, , words]) => words)).toEqual(
    story.sentences.map(({ translations }) => translations['ar']),
  );
});
