import { Zip, ZipDeflate, type ZipInputFile, ZipPassThrough } from 'fflate';
import type { PackedEntry } from './packed-entries';

/** What is packed already. */
const dense = /\.(woff2|png|jpe?g|zip|wacz)$/;

/** One time for all files, in the archive's own calendar: the same files are the same bytes. */
const always = new Date(1980, 0, 1);

/**
 * Files of a site as an archive, in parts of its bytes.
 * @param packed further files, which were packed for another archive
 * @param tell called with the share of the files that is in it
 */
export function siteZip(
  files: ReadonlyMap<string, string | Uint8Array>,
  packed: readonly PackedEntry[] = [],
  tell: (share: number) => void = () => {},
): Uint8Array<ArrayBuffer>[] {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    parts.push(bytes as Uint8Array<ArrayBuffer>);
  });
  const encoder = new TextEncoder();
  const paths = [...files.keys()].sort();
  paths.forEach((path, index) => {
    const contents = files.get(path) ?? '';
    const file = dense.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    file.mtime = always;
    zip.add(file);
    file.push(typeof contents === 'string' ? encoder.encode(contents) : contents, true);
    if (index % 20 === 0) tell(index / paths.length);
  });
  for (const { path, crc, size, deflated } of packed) {
    const file: ZipInputFile = { filename: path, crc, size, compression: 8, mtime: always };
    zip.add(file);
    file.ondata?.(null, deflated as Uint8Array<ArrayBuffer>, true);
  }
  zip.end();
  return parts;
}
