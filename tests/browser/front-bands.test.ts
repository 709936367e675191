import { story } from '../support/stories';
import { go, open, sourcesDrawn } from './support/map';
import { expect, freshTest } from './support/page';

const [front] = story.frontEdges;
const line = front?.geometry.coordinates ?? [];
const [lon, lat] = line[Math.floor(line.length / 2)] ?? [];

freshTest('a map that comes closer to a front has its bands in place of its line', async ({ page }) => {
  await open(page, 'lang=en&view=5.5/35.1/38.2');
  const before = await sourcesDrawn(page);
  expect(before).toContain('fronts');
  expect(before).not.toContain('front-bands');
  await go(page, `lang=en&view=8/${lat}/${lon}`);
  const after = await sourcesDrawn(page);
  expect(after).toContain('front-bands');
  expect(after).not.toContain('fronts');
});

freshTest('a map that begins close to a front has its bands', async ({ page }) => {
  await open(page, `lang=en&view=8/${lat}/${lon}`);
  expect(await sourcesDrawn(page)).toContain('front-bands');
});
