import type { Page } from '@playwright/test';
import { bbox } from '@turf/turf';
import type { Feature, Point, Position } from 'geojson';
import { cutGround } from '../../../src/basemap/cut/ground';
import { cutTerritory } from '../../../src/basemap/cut/land';
import { compileStory } from '../../../src/compile/compile';
import { withEdition } from '../../../src/publish/publish';
import { siteFile } from '../../../src/publish/site/file-table';
import { worldReader } from '../../../src/site/ground';
import type { Bounds, Story } from '../../../src/story/model';
import { groundPath, storyStylesheetPath } from '../../../src/story/pages';
import { territoryKey } from '../../../src/story/territory';
import { type Anywhere, storyAnywhere } from '../../support/story-anywhere';

/** A country, or more, with a backer somewhere; `first` where its first view is not all of it. */
export type Somewhere = Pick<Anywhere, 'slug' | 'territory' | 'first' | 'tale'> & {
  readonly backer: Position;
};

const read = worldReader();

/** A story's folder from somewhere, compiled, with the ground that is cut for it. */
export async function folderOf({ slug, territory, first, backer, tale }: Somewhere) {
  const [west, south, east, north] = bbox(await cutTerritory(read, territory));
  const bounds = first ?? ([west, south, east, north] as const);
  const outline = await cutTerritory(read, territory, bounds);
  const languages = tale?.languages ?? ['en', 'ar', 'tr'];
  const ground = await cutGround(read, { bounds, territory, languages });
  const towns = (ground.towns.features as Feature<Point>[]).filter(({ geometry: { coordinates } }) =>
    isWithin(coordinates, bounds),
  );
  const told = tale && { tale };
  const folder = storyAnywhere({ slug, territory, outline, first: bounds, towns, backer, ...told });
  const compiled = compileStory(folder, new Map([[territoryKey(territory), { outline }]]));
  return { folder, ground, compiled };
}

/** The files of a story from somewhere, by their path from the page. */
export async function filesOf(somewhere: Somewhere): Promise<Map<string, string>> {
  const { slug } = somewhere;
  const { ground, compiled } = await folderOf(somewhere);
  const { story, problems } = compiled;
  if (!story || problems.length > 0) throw new Error(`${slug}: ${JSON.stringify(problems)}`);
  return filesOfStory(story, ground);
}

/** The files of a compiled story with a ground, by their path from the page. */
export function filesOfStory(
  story: Story,
  ground: Awaited<ReturnType<typeof cutGround>>,
): Map<string, string> {
  const { slug } = story;
  const published = withEdition(story);
  return new Map([
    ['stories/index.json', JSON.stringify([{ slug, edition: published.edition }])],
    [`stories/${slug}/story.json`, JSON.stringify(published)],
    // Without fonts of its own: the system's draw it.
    [storyStylesheetPath(slug), ''],
    ...Object.entries(ground).map(([name, layer]): [string, string] => [
      groundPath(slug, name),
      JSON.stringify(layer),
    ]),
  ]);
}

/** The ground of a country under a first view of the world's. */
export const groundOf = (territory: readonly string[], bounds: Bounds, languages: readonly string[]) =>
  cutGround(read, { bounds, territory, languages });

const isWithin = ([x = 0, y = 0]: Position, [west, south, east, north]: readonly number[]) =>
  y > (south as number) &&
  y < (north as number) &&
  ((west as number) <= (east as number)
    ? x > (west as number) && x < (east as number)
    : x > (west as number) || x < (east as number));

/** Has a page find these files in place of its own. */
export async function serveFiles(page: Page, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, body] of files)
    await page.route(`**/${path}`, (route) => route.fulfill({ body, contentType: siteFile(path).type }));
}
