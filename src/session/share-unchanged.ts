type Plain = Readonly<Record<string, unknown>>;

/**
 * Structural sharing: gives `after`, with each part that equals the same part of `before` replaced by that very object.
 * So `===` tells what an edit has left as it was. Items of lists are matched by their ids, without ids by position.
 * @param after plain data, as JSON has it
 */
export function shareUnchanged<T>(before: unknown, after: T): T {
  if (before === after || !isObject(before) || !isObject(after)) return after;
  if (Array.isArray(after)) return (Array.isArray(before) ? shareList(before, after) : after) as T;
  return Array.isArray(before) ? after : (shareFields(before, after) as T);
}

function shareList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const byId = new Map<string, unknown>();
  for (const item of before) {
    const id = idOf(item);
    if (id !== undefined) byId.set(id, item);
  }
  const shared = after.map((item, place) => {
    const id = idOf(item);
    return shareUnchanged(id === undefined ? before[place] : byId.get(id), item);
  });
  const isSame = before.length === shared.length && shared.every((item, place) => item === before[place]);
  return isSame ? before : shared;
}

function shareFields(before: Plain, after: Plain): Plain {
  const names = Object.keys(after);
  const isKnown = (name: string) => Object.hasOwn(before, name);
  const shared = Object.fromEntries(
    names.map((name) => [name, isKnown(name) ? shareUnchanged(before[name], after[name]) : after[name]]),
  );
  const isSame =
    names.length === Object.keys(before).length &&
    names.every((name) => isKnown(name) && shared[name] === before[name]);
  return isSame ? before : shared;
}

const isObject = (value: unknown): value is Plain => typeof value === 'object' && value !== null;

const idOf = (item: unknown) => (isObject(item) && typeof item['id'] === 'string' ? item['id'] : undefined);
