/** Something that holds a value under a key: an object, or an array under its index. */
type Holder = Record<string, unknown>;

/** Every place in a JSON value that holds another value. */
export function slots(value: unknown): [Holder, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((key) => [[holder, key] as [Holder, string], ...slots(holder[key])]);
}
