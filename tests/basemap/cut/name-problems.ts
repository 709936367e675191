import type { Ground } from '../../../src/basemap/cut/ground';

const named = ['water', 'areas', 'towns', 'labels'] as const;

/** What is wrong with the names of a ground: an empty one, a raw key, a label without the name that the map falls back to. */
export function nameProblems(ground: Ground): string[] {
  return named.flatMap((layer) =>
    ground[layer].features.flatMap(({ id, geometry, properties }) => {
      const names = Object.entries(properties ?? {}).filter(
        ([key]) => key === 'name' || key.startsWith('name:'),
      );
      const isLabel = geometry.type === 'Point' || names.length > 0;
      const empty = names.filter(
        ([, name]) => String(name).trim() === '' || /undefined|^name|[{}]/u.test(String(name)),
      );
      const missing = isLabel ? ['name', 'name:en'].filter((key) => properties?.[key] === undefined) : [];
      return [
        ...empty.map(([key]) => `${layer} ${id ?? ''}: ${key} is empty`),
        ...missing.map((key) => `${layer} ${id ?? ''}: no ${key}`),
      ];
    }),
  );
}

/** How many labels of a ground have no name in a language, by layer, of how many. */
export const fallbacks = (
  ground: Ground,
  language: string,
): Record<string, readonly [without: number, of: number]> =>
  Object.fromEntries(
    named.map((layer) => {
      const labels = ground[layer].features.filter(({ properties }) => properties?.['name'] !== undefined);
      return [
        layer,
        [labels.filter(({ properties }) => !properties?.[`name:${language}`]).length, labels.length] as const,
      ];
    }),
  );
