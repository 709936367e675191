/**
 * Computes something, or recalls what was computed under a name from the very same values (`Object.is`). What is
 * computed must follow from these values alone.
 */
export type Recall = <T>(
  name: string,
  from: readonly unknown[],
  /** @param last what was computed last under the name, from other values */
  compute: (last: T | undefined) => T,
) => T;

/** Computes everything. */
export const afresh: Recall = (_name, _from, compute) => compute(undefined);

/** So many results of a name are kept: a draft is verified several times over, each time without more of its parts. */
const most = 4;

/** Remembers the last results of each name, for a story that is compiled again after each change. */
export function createMemory(): Recall {
  const known = new Map<string, { readonly from: readonly unknown[]; readonly result: unknown }[]>();
  return <T>(name: string, from: readonly unknown[], compute: (last: T | undefined) => T): T => {
    const results = known.get(name) ?? [];
    const found = results.find((one) => isSame(one.from, from)) ?? {
      from,
      result: compute(results[0]?.result as T | undefined),
    };
    known.set(name, [found, ...results.filter((one) => one !== found)].slice(0, most));
    return found.result as T;
  };
}

const isSame = (one: readonly unknown[], other: readonly unknown[]) =>
  one.length === other.length && one.every((value, index) => Object.is(value, other[index]));
