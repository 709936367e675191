import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basemapFiles } from '../cartography/sources';
import { parseStory, type StoryFolder } from '../story/files/parse';
import { territoryKey } from '../story/territory';

/** The ground under a story, layer by layer: GeoJSON. */
export type GroundFiles = ReadonlyMap<string, string>;

/** What a story's ground is for. Nothing where its files cannot be read. */
export function groundSettingOf(folder: StoryFolder) {
  const { parsed } = parseStory(folder);
  if (!parsed) return undefined;
  const { bounds, territory, source, translations } = parsed.story.value;
  return { bounds, territory, languages: [source.language, ...translations] };
}

/** The ground of a story: the fine one of its country where there is one. */
export function groundOf(folder: StoryFolder, basemap: string): GroundFiles {
  const fine = join(basemap, territoryKey(groundSettingOf(folder)?.territory ?? []));
  if (!existsSync(fine)) throw new Error(`${fine}: found no ground; expected a folder with its layers`);
  return new Map(basemapFiles.map((name) => [name, readFileSync(join(fine, `${name}.geojson`), 'utf8')]));
}
