/** Text for what the compiler reads, bytes for the rest. */
export type Contents = string | Uint8Array;

/** A story's folder: names within the folder to contents, as they are on disk. */
export type Files = ReadonlyMap<string, Contents>;

/** The text of a file, where there is one. */
export function textIn(files: Files, name: string): string | undefined {
  const contents = files.get(name);
  return typeof contents === 'string' ? contents : undefined;
}
