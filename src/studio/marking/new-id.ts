/** Small Latin letters, digits and hyphens of a name; empty for one in another script. */
const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40);

/**
 * An id that is not taken: of a name, or where that has no Latin letters of what it is for, with a number where it would
 * stand twice.
 */
export const newId = (name: string, sort: string, taken: Iterable<string>): string =>
  idMaker(taken)(name, sort);

/** Makes such ids one after another: each is taken from then on. */
export function idMaker(taken: Iterable<string>): (name: string, sort: string) => string {
  const all = new Set(taken);
  const last = new Map<string, number>();
  return (name, sort) => {
    const slug = slugOf(name);
    const stem = slug === '' || slug === 'constructor' ? sort : slug;
    let number = last.get(stem) ?? (stem === slug ? 1 : 0);
    let id = number === 1 ? stem : '';
    for (; id === '' || all.has(id); id = `${stem}-${number}`) number++;
    last.set(stem, number);
    all.add(id);
    return id;
  };
}
