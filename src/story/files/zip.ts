import { unzipSync, zipSync } from 'fflate';
import { crateOf } from './crate/crate';
import { crateName, isTextual, sameOnDisk } from './file-names';
import { limits } from './limits';
import { storyVersion } from '../schema';
import { unpack } from './unpack';

/** A story's folder: names within it to contents, text for what the compiler reads and bytes for the rest. */
type Files = ReadonlyMap<string, string | Uint8Array>;

/** Why an archive was not opened: a code and values, which the page puts into the author's language. */
export type ZipRefusal =
  | { readonly code: 'no-zip' | 'damaged' | 'no-files' }
  | { readonly code: 'outside-folder' | 'no-utf8'; readonly name: string }
  | { readonly code: 'same-name'; readonly name: string; readonly other: string }
  | { readonly code: 'too-many-files' | 'too-large'; readonly most: number }
  | { readonly code: 'later-story'; readonly version: number };

export type OpenedZip =
  | { readonly slug: string | undefined; readonly files: Files; readonly refusal?: undefined }
  | { readonly refusal: ZipRefusal; readonly files?: undefined };

/** Bytes of all files of an archive together, unpacked: pictures are the most of it. */
const mostBytes = 50_000_000;

/** What archivers of some systems add, which is nobody's. */
const litter = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/**
 * The files of a story's folder out of an archive, as they are in it. A single folder that has them all names the story.
 * An archive of which a part cannot be taken is refused as a whole: nothing is left out in silence.
 */
export function openZip(bytes: Uint8Array): OpenedZip {
  const listed: { name: string; size: number }[] = [];
  let unpacked: Record<string, Uint8Array>;
  try {
    // Once without unpacking: a small archive can say that it holds more than there is memory for.
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        listed.push({ name, size: originalSize });
        return false;
      },
    });
    const refusal = refusalOf(listed);
    if (refusal) return { refusal };
    unpacked = unpack(bytes, isWanted);
  } catch {
    return { refusal: { code: hasBeginning(bytes) ? 'damaged' : 'no-zip' } };
  }
  const names = Object.keys(unpacked);
  const top = topFolder(names);
  const files = new Map<string, string | Uint8Array>();
  for (const name of names) {
    const own = name.slice(top === undefined ? 0 : top.length + 1);
    const contents = isTextual(own) ? textOf(unpacked[name]) : unpacked[name];
    if (contents === undefined) return { refusal: { code: 'no-utf8', name } };
    files.set(own, contents);
  }
  const version = laterVersionOf(files);
  if (version !== undefined) return { refusal: { code: 'later-story', version } };
  return { slug: top, files };
}

/**
 * The version of a story that is of a later form than is known here. Saved in this one it would lose what is new in that:
 * it is not opened.
 */
export function laterVersionOf(files: Files): number | undefined {
  try {
    const { version } = JSON.parse(String(files.get('story.json'))) as { version?: unknown };
    return typeof version === 'number' && version > storyVersion ? version : undefined;
  } catch {
    return undefined;
  }
}

/** Whether it begins as archives do: then it is not whole, or a file in it is not as it was packed. */
const hasBeginning = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, 4)) === 'PK\x03\x04';

/** What tells of the archive as a whole, in its folder or beside its files, is of no story: see `crateName`. */
const isOfArchive = (name: string) => name.slice(name.indexOf('/') + 1) === crateName;

const isWanted = (name: string) => !name.endsWith('/') && !litter.test(name) && !isOfArchive(name);

function refusalOf(listed: readonly { name: string; size: number }[]): ZipRefusal | undefined {
  const wanted = listed.filter(({ name }) => isWanted(name));
  if (wanted.length === 0) return { code: 'no-files' };
  if (wanted.length > limits.files) return { code: 'too-many-files', most: limits.files };
  if (wanted.reduce((sum, { size }) => sum + size, 0) > mostBytes)
    return { code: 'too-large', most: mostBytes };
  const outside = wanted.find(({ name }) => isOutside(name));
  if (outside) return { code: 'outside-folder', name: outside.name };
  const twice = sameOnDisk(wanted.map(({ name }) => name));
  return twice && { code: 'same-name', ...twice };
}

/** Whether a path may lead out of the folder that it is put into, on whatever system. */
const isOutside = (name: string) =>
  /^[/\\]|^[a-z]:|[\\\0]/i.test(name) || name.split('/').some((part) => ['', '.', '..'].includes(part));

/** The folder that all files are in; none where one is in no folder, or they are in several. */
function topFolder(names: readonly string[]): string | undefined {
  const [first, ...more] = new Set(
    names.map((name) => (name.includes('/') ? name.split('/')[0] : undefined)),
  );
  return more.length === 0 ? first : undefined;
}

/** `undefined` for what is not UTF-8. A byte order mark stays: it is one of the source's bytes. */
function textOf(bytes: Uint8Array | undefined): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** One time for all files, in the archive's own calendar: the same files are the same bytes. */
const always = new Date(1980, 0, 1);

/** A story's folder as an archive, in a folder that is named as the story, with what the archive says of itself. */
export function zipOf(slug: string, files: Files): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const crate = crateOf(files);
  const whole = crate === undefined ? files : new Map(files).set(crateName, crate);
  const entries = [...whole].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(
    Object.fromEntries(
      entries.map(([name, contents]) => [
        `${slug}/${name}`,
        [typeof contents === 'string' ? encoder.encode(contents) : contents, { mtime: always }] as const,
      ]) as never,
    ),
  );
}
