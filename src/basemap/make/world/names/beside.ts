/** Names that are known and differ from the Latin one beside which they are kept, by language. */
export const namesBeside = (
  latin: string,
  names: Readonly<Record<string, string | undefined>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(names)
      .filter((entry): entry is [string, string] => Boolean(entry[1]) && entry[1] !== latin)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
