/** Names of towns of our own by GeoNames id, where the packages have none or a poor one. */
export const handNames: ReadonlyMap<number, Readonly<Record<string, string>>> = new Map();
