import type { MultiPolygon, Polygon } from 'geojson';
import { cutGround } from '../../basemap/cut/ground';
import { cutInnerBorders, cutTerritory } from '../../basemap/cut/land';
import type { GroundSetting } from '../../basemap/cut/setting';
import type { WorldReader } from '../../basemap/world/reader';
import { basemapFiles } from '../../cartography/sources';
import type { Territories, Territory } from '../../compile/compile';
import { interfaceLanguages } from '../../i18n/languages';
import { parseStory, type StoryFolder } from '../../story/files/parse';
import { storyLanguagesOf } from '../../story/sources/source-name';
import type { TerritoryName } from '../../story/story-entry';
import { territoryKey } from '../../story/territory';
import { territoryNames } from './territory-names';

/** Where stories' grounds come from. */
export interface GroundSource {
  /** The world, of which the grounds of most stories are cut. */
  readonly read: WorldReader;
  /** The outline of a country that has a fine ground, by its ISO code. */
  fineOutline(code: string): Promise<Polygon | MultiPolygon | undefined>;
  /** A layer of that ground, GeoJSON. */
  fineLayer(code: string, name: string): Promise<string>;
}

/** What a story's ground is for; nothing where its files cannot be read. */
function settingOf(folder: StoryFolder): GroundSetting | undefined {
  const { parsed } = parseStory(folder);
  if (!parsed) return undefined;
  const { views, territory } = parsed.story.value;
  return {
    bounds: views.first,
    territory,
    languages: storyLanguagesOf(parsed.story.value),
  };
}

/** Outlines and grounds of stories. */
export function createGround({ read, fineOutline, fineLayer }: GroundSource) {
  async function cut({ territory, bounds }: GroundSetting): Promise<Territory | undefined> {
    const fine = await fineOutline(territoryKey(territory));
    if (fine) return { outline: fine };
    const outline = await cutTerritory(read, territory, bounds).catch(() => undefined);
    return outline && { outline, borders: await cutInnerBorders(read, territory, bounds) };
  }

  /** The outlines of what the zones of some stories partition. One that names no land has none. */
  async function territoriesOf(folders: readonly StoryFolder[]): Promise<Territories> {
    const territories = new Map<string, Territory>();
    for (const folder of folders) {
      const setting = settingOf(folder);
      const key = setting && territoryKey(setting.territory);
      if (!key || territories.has(key)) continue;
      const territory = await cut(setting);
      if (territory) territories.set(key, territory);
    }
    return territories;
  }

  /** The layers of a story's ground, GeoJSON by name: the fine ground of its country, where there is one. */
  async function groundOf(folder: StoryFolder): Promise<ReadonlyMap<string, string>> {
    const setting = settingOf(folder);
    if (!setting) throw new Error(`${folder.slug}: found no story; expected what its ground is for`);
    const key = territoryKey(setting.territory);
    if (await fineOutline(key)) {
      const layers = basemapFiles.map(async (name) => [name, await fineLayer(key, name)] as const);
      return new Map(await Promise.all(layers));
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
