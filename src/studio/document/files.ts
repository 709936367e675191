/** The folder as the compiler takes it. */
export { folderOf } from '../../story/files/folder-of';

/** Text for what the compiler reads, bytes for the rest. */
export type Contents = string | Uint8Array;

/** A story's folder as the studio has it: names within the folder to contents, as they are on disk. */
export type Files = ReadonlyMap<string, Contents>;

/** The text of a file, where there is one. */
export function textIn(files: Files, name: string): string | undefined {
  const contents = files.get(name);
  return typeof contents === 'string' ? contents : undefined;
}

export const isSameContents = (one: Contents | undefined, other: Contents | undefined): boolean =>
  one === other ||
  (one instanceof Uint8Array &&
    other instanceof Uint8Array &&
    one.length === other.length &&
    one.every((byte, index) => byte === other[index]));
