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
export function newId(name: string, sort: string, taken: Iterable<string>): string {
  const all = new Set(taken);
  const slug = slugOf(name);
  const stem = slug === '' || slug === 'constructor' ? sort : slug;
  if (stem === slug && !all.has(stem)) return stem;
  for (let number = stem === slug ? 2 : 1; ; number++) {
    const id = `${stem}-${number}`;
    if (!all.has(id)) return id;
  }
}
