import type { DisputedFile } from '../../basemap/world/disputed';
import { alpha2 } from '../../basemap/world/iso';
import type { WorldReader } from '../../basemap/world/reader';
import type { TerritoryName } from '../../story/story-entry';

/** The names of what a territory consists of, in the languages that have one. */
export async function territoryNames(
  read: WorldReader,
  territory: readonly string[],
  languages: readonly string[],
): Promise<TerritoryName[]> {
  const { areas } = (await read('disputed.json')) as DisputedFile;
  const nameIn = (id: string, language: string): string | undefined => {
    const country = alpha2(id);
    if (country) return new Intl.DisplayNames(language, { type: 'region' }).of(country);
    const names = areas.find((area) => area.id === id)?.names;
    return names?.[language as keyof typeof names] ?? names?.en;
  };
  return territory
    .filter((id) => !id.startsWith('-'))
    .map((id) => ({
      id,
      name: Object.fromEntries(
        languages.flatMap((language) => {
          const name = nameIn(id, language);
          return name === undefined ? [] : [[language, name]];
        }),
      ),
    }));
}
