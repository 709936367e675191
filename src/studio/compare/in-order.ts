/** Ids with new ones among them, each after the one that it follows in another order, as far as that is there. */
export function inOrder(
  ids: readonly string[],
  added: ReadonlySet<string>,
  order: readonly string[],
): readonly string[] {
  const there = new Set(ids);
  const after = new Map<string | undefined, string[]>();
  let last: string | undefined;
  for (const id of order) {
    if (there.has(id)) last = id;
    else if (added.has(id)) after.set(last, [...(after.get(last) ?? []), id]);
  }
  return [...(after.get(undefined) ?? []), ...ids.flatMap((id) => [id, ...(after.get(id) ?? [])])];
}
