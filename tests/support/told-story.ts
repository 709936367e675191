import { join } from 'node:path';
import { cutTerritory } from '../../src/basemap/cut/land';
import { compileStory } from '../../src/compile/compile';
import { readStory } from '../../src/site/folders';
import { worldReader } from '../../src/site/ground';
import type { Story } from '../../src/story/model';
import { territoryKey } from '../../src/story/territory';

/** A made-up story in which things are said, alleged and denied, and things happen: one of each kind. */
const folder = readStory(join(import.meta.dirname, '../fixtures/stories'), 'botswana-councils-2034');
export const toldTerritory = ['BWA'];
const bounds = [11, -32, 38, -15] as const;

export async function toldStory(): Promise<Story> {
  const outline = await cutTerritory(worldReader(), toldTerritory, bounds);
  const { story, problems } = compileStory(folder, new Map([[territoryKey(toldTerritory), { outline }]]));
  if (!story || problems.length > 0) throw new Error(JSON.stringify(problems));
  return story;
}
