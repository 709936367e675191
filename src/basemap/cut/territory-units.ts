import type { DisputedFile, WorldArea } from '../world/disputed';

/** The country that a unit of the land is counted to: itself, or what a disputed area belongs to; undefined where open. */
export const countryOf = (unit: string, area: WorldArea | undefined): string | undefined =>
  area ? (area.territory ?? area.code) : unit;

/**
 * The units of the land that a territory consists of. A country's code stands for all that the United Nations' usage
 * counts to it; a disputed area's id or code for itself, and with a minus sign before it the area is left out.
 */
export function territoryUnits(
  territory: readonly string[],
  { areas }: DisputedFile,
  units: readonly string[],
): Set<string> {
  const found = new Set<string>();
  const land = new Set(units);
  const named = (name: string): string[] => {
    const own = areas.filter(({ id, code }) => id === name || code === name).map(({ id }) => id);
    const counted = areas.filter((area) => area.territory === name).map(({ id }) => id);
    const all = [name, ...own, ...counted].filter((unit) => land.has(unit));
    if (all.length === 0) {
      throw new Error(
        `"${name}" has no land: a territory is made of ISO 3166-1 alpha-3 codes, such as SDN, and ids of disputed areas, such as abyei.`,
      );
    }
    return all;
  };
  for (const entry of territory) {
    if (entry.startsWith('-')) for (const unit of named(entry.slice(1))) found.delete(unit);
    else for (const unit of named(entry)) found.add(unit);
  }
  if (found.size === 0) throw new Error(`The territory ${territory.join(', ')} leaves nothing.`);
  return found;
}

/** Codes of all countries that a territory's units are counted to, or are. */
export function countriesOf(units: ReadonlySet<string>, { areas }: DisputedFile): string[] {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const codes = [...units].flatMap((unit) => {
    const area = byId.get(unit);
    return area ? [area.territory, area.code] : [unit];
  });
  return [...new Set(codes.filter((code) => code !== undefined))].sort();
}
