/** Texts of files by their path under data/world/. */
export type Files = ReadonlyMap<string, string>;

/** Rows of JSON, one a line, so that a change shows as the rows that changed. */
export const rowsText = (rows: readonly unknown[] = []): string =>
  rows.map((row) => JSON.stringify(row)).join(',\n');
