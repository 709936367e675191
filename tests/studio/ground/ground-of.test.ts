import { expect, test } from 'vitest';
import type { WorldReader } from '../../../src/basemap/world/reader';
import { basemapFiles } from '../../../src/cartography/sources';
import { readStory } from '../../../src/site/folders';
import { createGround } from '../../../src/site/ground';
import { groundOf } from '../../../src/studio/ground/ground-of';
import { settingOf } from '../../../src/studio/ground/setting';
import type { StoryFile } from '../../../src/story/schema';
import { firstSlug, storiesFolder } from '../../support/first-story';
import { readWorld } from '../support/world';

const { groundOf: siteGroundOf } = createGround();

/** Reads as a page does, which asks a server: each path that is asked for must be there. */
function strictReader() {
  const asked = new Set<string>();
  const read: WorldReader = async (path) => {
    asked.add(path);
    const contents = await readWorld(path);
    if (contents === undefined) throw new Error(`${path}: found none published; expected it`);
    return contents;
  };
  return { read, asked };
}

test.each([firstSlug, 'karabakh-2020'])(
  'the ground of %s is that of the site’s build, and no file is asked for that is not published',
  async (slug) => {
    const folder = readStory(storiesFolder, slug);
    const story = JSON.parse(folder.files.get('story.json') as string) as StoryFile;
    const languages = [story.sources[0]?.language ?? '', ...story.translations];
    const setting = settingOf(story, languages);
    if (!setting) throw new Error(`${slug}: found no setting`);
    const { read, asked } = strictReader();
    const ground = await groundOf(read, setting);
    const built = await siteGroundOf(folder);
    for (const layer of basemapFiles)
      expect(ground[layer], layer).toEqual(JSON.parse(built.get(layer) ?? 'null'));
    expect(asked.size).toBeLessThan(120);
  },
);

test('a territory without land is refused', async () => {
  const setting = { territory: ['XXX'], bounds: [0, 0, 1, 1] as const, languages: ['en'] };
  await expect(groundOf(readWorld, setting)).rejects.toThrow('XXX');
});
