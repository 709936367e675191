import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutGround } from '../basemap/cut/ground';
import { cutInnerBorders, cutTerritory } from '../basemap/cut/land';
import type { GroundSetting } from '../basemap/cut/setting';
import type { WorldReader } from '../basemap/world/reader';
import { basemapFiles } from '../cartography/sources';
import type { Territories } from '../compile/compile';
import { interfaceLanguages } from '../i18n/languages';
import { parseStory, type StoryFolder } from '../story/files/parse';
import type { TerritoryName } from '../story/story-entry';
import { territoryKey } from '../story/territory';
import { readTerritories } from './folders';
import { territoryNames } from './library/territory-names';

/** Folders that stories' grounds come from. */
export interface GroundFolders {
  /** `<ISO code>/<layer>.geojson`: the fine ground of some countries. */
  readonly basemap: string;
  /** The world, of which the grounds of all other stories are cut. */
  readonly world: string;
}

export const groundFolders: GroundFolders = { basemap: 'data/basemap', world: 'data/world' };

/** Reads files of the world's folder, each once. */
export function worldReader(folder = groundFolders.world): WorldReader {
  const files = new Map<string, unknown>();
  return async (name) => {
    const path = join(folder, name);
    if (!files.has(name))
      files.set(name, existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);
    return files.get(name);
  };
}

/** What a story's ground is for; nothing where its files cannot be read. */
function settingOf(folder: StoryFolder): GroundSetting | undefined {
  const { parsed } = parseStory(folder);
  if (!parsed) return undefined;
  const { views, territory, sources, translations } = parsed.story.value;
  return {
    bounds: views.first,
    territory,
    languages: [...sources.map(({ language }) => language), ...translations],
  };
}

/** Outlines and grounds of stories. */
export function createGround({ basemap, world }: GroundFolders = groundFolders) {
  const read = worldReader(world);
  const fine = readTerritories(basemap);

  /** The outlines of what the zones of some stories partition. One that names no land has none. */
  async function territoriesOf(folders: readonly StoryFolder[]): Promise<Territories> {
    const territories = new Map(fine);
    for (const folder of folders) {
      const setting = settingOf(folder);
      const key = setting && territoryKey(setting.territory);
      if (!key || territories.has(key)) continue;
      const cut = [read, setting.territory, setting.bounds] as const;
      const outline = await cutTerritory(...cut).catch(() => undefined);
      if (outline) territories.set(key, { outline, borders: await cutInnerBorders(...cut) });
    }
    return territories;
  }

  /** The layers of a story's ground, GeoJSON by name: the fine ground of its country, where there is one. */
  async function groundOf(folder: StoryFolder): Promise<ReadonlyMap<string, string>> {
    const setting = settingOf(folder);
    if (!setting) throw new Error(`${folder.slug}: found no story; expected what its ground is for`);
    const key = territoryKey(setting.territory);
    if (fine.has(key)) {
      const path = (name: string) => join(basemap, key, `${name}.geojson`);
      return new Map(basemapFiles.map((name) => [name, readFileSync(path(name), 'utf8')]));
    }
    const ground = await cutGround(read, setting);
    return new Map(basemapFiles.map((name) => [name, JSON.stringify(ground[name])]));
  }

  /** The names of what the zones of a story partition, in each language of story and interface. */
  async function territoryNamesOf(folder: StoryFolder): Promise<readonly TerritoryName[]> {
    const { territory = [], languages = [] } = settingOf(folder) ?? {};
    return territoryNames(read, territory, [...new Set([...languages, ...Object.keys(interfaceLanguages)])]);
  }

  return { territoriesOf, groundOf, territoryNamesOf };
}
