/** What tells a territory from others: its codes, in any order. */
export const territoryKey = (territory: readonly string[]): string => [...territory].sort().join(' ');
