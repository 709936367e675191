import { attachmentFolder, attachmentNameIn, crateName, isTextual } from '../../story/files/file-names';
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
    await readInto(files, handle);
    return files;
  }
  async function readInto(files: Map<string, Contents>, folder: FileSystemDirectoryHandle, within = '') {
    for await (const [own, entry] of folder as unknown as AsyncIterable<[string, FileSystemHandle]>) {
      const name = within + own;
      if (name === attachmentFolder && entry.kind === 'directory')
        await readInto(files, entry as FileSystemDirectoryHandle, `${name}/`);
      // What is hidden is the system's, as are other folders.
      if (entry.kind !== 'file' || own.startsWith('.')) continue;
      if (name === crateName) {
        isCrate = true;
        continue;
      }
      if (files.size >= limits.files)
        throw new Error(`${handle.name}: found more than ${limits.files} files`);
      const file = await (entry as FileSystemFileHandle).getFile();
      const bytes = new Uint8Array(await file.arrayBuffer());
      files.set(
        name,
        isTextual(name) ? new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) : bytes,
      );
    }
  }
  /** The folder that a file is in, and its name there. */
  async function placeOf(name: string) {
    const own = attachmentNameIn(name);
    return own === undefined
      ? { folder: handle, own: name }
      : { folder: await handle.getDirectoryHandle(attachmentFolder, { create: true }), own };
  }
  async function put(name: string, contents: Contents): Promise<void> {
    const { folder, own } = await placeOf(name);
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
        const { folder, own } = await placeOf(name);
        await folder.removeEntry(own);
      }
      known = [...files.keys()];
    },
  };
}
