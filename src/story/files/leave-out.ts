import type { JsonPath } from '../problems';

/** A value without what stands at some paths; what is not on the way to them stays the very same objects. */
export function without(value: unknown, paths: readonly JsonPath[]): unknown {
  if (paths.length === 0 || typeof value !== 'object' || value === null) return value;
  const below = new Map<string, JsonPath[]>();
  for (const [key, ...rest] of paths) below.set(String(key), [...(below.get(String(key)) ?? []), rest]);
  const kept = Object.entries(value)
    .filter(([key]) => !below.get(key)?.some((path) => path.length === 0))
    .map(([key, child]) => [key, without(child, below.get(key) ?? [])] as const);
  return Array.isArray(value) ? kept.map(([, child]) => child) : Object.fromEntries(kept);
}

/** The path of the nearest item of a list that is an object around a path; empty where there is none. */
export function itemAround(value: unknown, path: JsonPath): JsonPath {
  let item: JsonPath = [];
  let here = value;
  path.forEach((key, index) => {
    here = (here as Record<string, unknown> | null | undefined)?.[key];
    if (typeof key === 'number' && isObject(here)) item = path.slice(0, index + 1);
  });
  return item;
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
