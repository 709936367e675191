import type { ZipRefusal } from '../../story/files/zip';
import { packagePath } from '../../story/pages';
import type { Folder } from '../desk/folder';
import type { Files } from '../document/files';
import { fetchKept } from '../fetch-kept';

export type OpenRefusal = ZipRefusal | { readonly code: 'not-there' };

export type Opened =
  | { readonly slug: string; readonly files: Files; readonly refusal?: undefined }
  | { readonly refusal: OpenRefusal; readonly slug?: undefined; readonly files?: undefined };

/** A name for what has none. */
const unnamed = 'story';

/** The story's folder in an archive that the author chose. Without a folder in it, it is named by the archive. */
export async function openArchive(file: File): Promise<Opened> {
  return opened(new Uint8Array(await file.arrayBuffer()), slugOf(file.name.replace(/\.zip$/i, '')));
}

/** The folder of a story that this site publishes. */
export async function openPublished(slug: string): Promise<Opened> {
  const response = await fetchKept(packagePath(slug)).catch(() => undefined);
  if (!response?.ok) return { refusal: { code: 'not-there' } };
  return opened(new Uint8Array(await response.arrayBuffer()), slug);
}

/** The story in a folder of the author's. */
export async function openFolder(folder: Folder): Promise<Opened> {
  const { sameOnDisk } = await import('../../story/files/file-names');
  const files = await folder.read().catch(() => undefined);
  if (!files) return { refusal: { code: 'no-files' } };
  const twice = sameOnDisk(files.keys());
  if (twice) return { refusal: { code: 'same-name', ...twice } };
  return openKept(slugOf(folder.name), files);
}

/** A story's files as a folder or this browser keeps them: a later version of the studio may have written them. */
export async function openKept(slug: string, files: Files): Promise<Opened> {
  const { laterVersionOf } = await import('../../story/files/zip');
  const version = laterVersionOf(files);
  return version === undefined ? { slug, files } : { refusal: { code: 'later-story', version } };
}

async function opened(bytes: Uint8Array, name: string): Promise<Opened> {
  const { openZip } = await import('../../story/files/zip');
  const found = openZip(bytes);
  if (found.refusal) return { refusal: found.refusal };
  return { slug: slugOf(found.slug ?? name), files: found.files };
}

/** A folder's name as stories have it, or one for what cannot be it. */
const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '') || unnamed;
