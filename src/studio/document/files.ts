import type { Contents } from '../../story/files/contents';

export { type Contents, type Files, textIn } from '../../story/files/contents';
/** The folder as the compiler takes it. */
export { folderOf } from '../../story/files/folder-of';

export const isSameContents = (one: Contents | undefined, other: Contents | undefined): boolean =>
  one === other ||
  (one instanceof Uint8Array &&
    other instanceof Uint8Array &&
    one.length === other.length &&
    one.every((byte, index) => byte === other[index]));
