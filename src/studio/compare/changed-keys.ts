import { isSame } from './same';

/** A value within a thing that two versions do not have alike. */
export interface ChangedKey {
  /** From the thing on, such as `['statement', 'en']`. */
  readonly path: readonly (string | number)[];
  /** Undefined where it is not there. */
  readonly before: unknown;
  readonly after: unknown;
}

/** What differs between two values, down to what is no object, nor a list of objects with as many. */
export function changedKeys(
  before: unknown,
  after: unknown,
  path: readonly (string | number)[] = [],
): readonly ChangedKey[] {
  if (isSame(before, after)) return [];
  const [old, now] = [entriesOf(before), entriesOf(after)];
  // A geometry is drawn as a whole.
  if (!old || !now || old.isList !== now.isList || path.at(-1) === 'geometry')
    return [{ path, before, after }];
  if (old.isList && Object.keys(old.values).length !== Object.keys(now.values).length)
    return [{ path, before, after }];
  const keys = [...new Set([...Object.keys(old.values), ...Object.keys(now.values)])];
  return keys.flatMap((key) =>
    changedKeys(old.values[key], now.values[key], [...path, old.isList ? Number(key) : key]),
  );
}

/** The entries of an object, or of a list of objects. */
function entriesOf(value: unknown): { values: Record<string, unknown>; isList: boolean } | undefined {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return undefined;
  if (!Array.isArray(value)) return { values: value as Record<string, unknown>, isList: false };
  const isOfObjects = value.length > 0 && value.every((item) => typeof item === 'object' && item !== null);
  return isOfObjects ? { values: { ...value } as Record<string, unknown>, isList: true } : undefined;
}
