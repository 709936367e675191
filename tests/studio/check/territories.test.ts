import { describe, expect, it } from 'vitest';
import { createGround } from '../../../src/site/ground';
import { parseStory } from '../../../src/story/files/parse';
import { type Files, folderOf } from '../../../src/studio/document/files';
import { setMeta } from '../../../src/studio/edits/parts';
import { createTerritories, fetchWorld, Unreachable } from '../../../src/studio/check/territories';
import { storyFolder } from '../support/story-folder';
import { readWorld } from '../support/world';

const parsed = (files: Files) => {
  const { parsed: story } = parseStory(folderOf('story', files));
  if (!story) throw new Error('found no story');
  return story;
};
const files = storyFolder('karabakh-2020');
const territory = (...names: string[]) => parsed(setMeta(['territory'], names).run(files));

describe('the territory of a story', () => {
  it.each(['ankara-damascus-2023', 'karabakh-2020'])('is what the site’s build has: %s', async (slug) => {
    const own = storyFolder(slug);
    const found = await createTerritories(readWorld)(parsed(own));
    const site = await createGround().territoriesOf([folderOf(slug, own)]);
    expect(found.size).toBe(1);
    for (const [key, value] of found) expect(value).toEqual(site.get(key));
  });

  it('has the borders between its countries, and is cut once', async () => {
    const territories = createTerritories(readWorld);
    const [one] = (await territories(territory('RWA', 'BDI'))).values();
    const [other] = (await territories(territory('BDI', 'RWA'))).values();
    expect(one?.borders?.length).toBeGreaterThan(0);
    expect(other).toBe(one);
  });

  it('is none where it names no land', async () => {
    expect((await createTerritories(readWorld)(territory('XYZ'))).size).toBe(0);
  });

  it('is cut when the world can be had again', async () => {
    let isThere = false;
    const territories = createTerritories(async (path) => {
      if (!isThere) throw new Unreachable(path);
      return readWorld(path);
    });
    await expect(territories(territory('RWA'))).rejects.toThrow(Unreachable);
    isThere = true;
    expect((await territories(territory('RWA'))).size).toBe(1);
  });

  it('says that a file could not be fetched', async () => {
    // A port that nothing listens on.
    await expect(fetchWorld('http://127.0.0.1:1/world/')('land.json')).rejects.toThrow(Unreachable);
  });
});
