import { crateName, innerFolders, isTextual } from '../../story/files/file-names';
import { limits } from '../../story/files/limits';
import { type Contents, type Files, isSameContents } from '../document/files';

/** Whether the browser lets a page open a folder: Chromium and its like. */
export const canOpenFolders = (): boolean => 'showDirectoryPicker' in globalThis;

/** A folder of the author's with a story in it. */
export interface Folder {
  readonly name: string;
  read(): Promise<Files>;
  /** Writes the files that differ from those in the folder, and takes away those that are gone from the story. */
  write(files: Files): Promise<void>;
}

/** @throws Error where nothing was chosen, or the author does not allow it */
export async function chooseFolder(): Promise<Folder> {
  const handle = await (
    globalThis as unknown as {
      showDirectoryPicker(options: object): Promise<FileSystemDirectoryHandle>;
    }
  ).showDirectoryPicker({ mode: 'readwrite' });
  return folderOf(handle);
}

function folderOf(handle: FileSystemDirectoryHandle): Folder {
  /** What the story is known to have had here: nothing else is ever taken away. */
  let known: readonly string[] = [];
  /** Whether it was unpacked from an archive, with what that says of itself. */
  let isCrate = false;
  async function read(): Promise<Map<string, string | Uint8Array>> {
    const files = new Map<string, string | Uint8Array>();
    for await (const [name, entry] of entriesOf(handle)) {
      if (name === crateName) {
        isCrate = true;
        continue;
      }
      if (files.size >= limits.files)
        throw new Error(`${handle.name}: found more than ${limits.files} files`);
      const file = await entry.getFile();
      const bytes = new Uint8Array(await file.arrayBuffer());
      files.set(
        name,
        isTextual(name) ? new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) : bytes,
      );
    }
    return files;
  }
  async function put(name: string, contents: Contents): Promise<void> {
    const [folder, own] = await placeOf(name);
    const stream = await (await folder.getFileHandle(own, { create: true })).createWritable();
    await stream.write(contents as string);
    await stream.close();
  }
  async function putCrate(files: Files): Promise<void> {
    const { crateOf } = await import('../../story/files/crate/crate');
    const crate = crateOf(files);
    if (crate === undefined) await handle.removeEntry(crateName);
    else await put(crateName, crate);
    isCrate = crate !== undefined;
  }
  /** The folder that a file is in, which is made where it is not there, and the file's name in it. */
  async function placeOf(name: string): Promise<[FileSystemDirectoryHandle, string]> {
    const slash = name.indexOf('/');
    if (slash < 0) return [handle, name];
    return [await handle.getDirectoryHandle(name.slice(0, slash), { create: true }), name.slice(slash + 1)];
  }
  return {
    name: handle.name,
    async read() {
      const files = await read();
      known = [...files.keys()];
      return files;
    },
    async write(files) {
      const there = await read();
      for (const [name, contents] of files) {
        if (!isSameContents(contents, there.get(name))) await put(name, contents);
      }
      if (isCrate) await putCrate(files);
      for (const name of known) {
        if (files.has(name) || !there.has(name)) continue;
        const [folder, own] = await placeOf(name);
        await folder.removeEntry(own);
      }
      known = [...files.keys()];
    },
  };
}

/** The files of a story's folder and of those within it that are the story's, by their names from it. */
async function* entriesOf(
  handle: FileSystemDirectoryHandle,
  within = '',
): AsyncGenerator<[string, FileSystemFileHandle]> {
  for await (const [name, entry] of handle as unknown as AsyncIterable<[string, FileSystemHandle]>) {
    // What is hidden is the system's.
    if (name.startsWith('.')) continue;
    if (entry.kind === 'file') yield [within + name, entry as FileSystemFileHandle];
    else if (within === '' && innerFolders.includes(name))
      yield* entriesOf(entry as FileSystemDirectoryHandle, `${name}/`);
  }
}
