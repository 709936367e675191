/** The files that a page of a story that is not published yet is given, by their paths. */
const given = new Map<string, unknown>();

export const giveFile = (path: string, contents: unknown): void => void given.set(path, contents);

/**
 * A file that the page was given: parsed JSON.
 * @throws Error where it was not
 */
export function givenFile(path: string): unknown {
  if (!given.has(path)) throw new Error(`${path}: found no such file given to the page; expected it`);
  return given.get(path);
}
