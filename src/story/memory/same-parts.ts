/**
 * A value of JSON with the very parts of another wherever the two have the same: what is equal can then be told by
 * identity. Items of lists are held against those of their id, or else those in their place.
 */
export function withSameParts<T>(now: T, last: unknown): T {
  if (!isObject(now) || !isObject(last) || Array.isArray(now) !== Array.isArray(last)) return now;
  if (Array.isArray(now)) return items(now, last as unknown[]) as T;
  const keys = Object.keys(now);
  const before = last as Readonly<Record<string, unknown>>;
  const parts = keys.map(
    (key) => [key, withSameParts((now as Record<string, unknown>)[key], before[key])] as const,
  );
  const oldKeys = Object.keys(before);
  const isSame =
    oldKeys.length === keys.length &&
    parts.every(([key, part], index) => oldKeys[index] === key && Object.is(part, before[key]));
  return (isSame ? last : Object.fromEntries(parts)) as T;
}

function items(now: readonly unknown[], last: readonly unknown[]): readonly unknown[] {
  const byId = new Map(last.flatMap((item) => (idOf(item) === undefined ? [] : [[idOf(item), item]])));
  const parts = now.map((item, index) => withSameParts(item, byId.get(idOf(item)) ?? last[index]));
  const isSame = parts.length === last.length && parts.every((part, index) => Object.is(part, last[index]));
  return isSame ? last : parts;
}

/** Whether two values of JSON are equal. */
export const sameValue = (one: unknown, other: unknown): boolean => withSameParts(one, other) === other;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const idOf = (item: unknown): unknown => (isObject(item) ? (item as { id?: unknown }).id : undefined);
