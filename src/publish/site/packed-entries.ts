/** A file in an archive, as it is in it. */
export interface PackedEntry {
  readonly path: string;
  /** CRC-32 and size of what is packed. */
  readonly crc: number;
  readonly size: number;
  readonly deflated: Uint8Array;
}

const endSign = 0x06054b50;
const endLength = 22;
const deflate = 8;

/**
 * The files of an archive of `siteZip`, still packed: put into another archive, they need not be packed again.
 * @throws Error where it is no such archive
 */
export function packedEntries(zip: Uint8Array): PackedEntry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - endLength;
  if (end < 0 || view.getUint32(end, true) !== endSign) throw new Error('found no archive; expected one');
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((place) =>
      view.getUint16(at + place, true),
    );
    const path = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    if (view.getUint16(at + 10, true) !== deflate) throw new Error(`${path}: found it packed otherwise`);
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const entry = {
      path,
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      deflated: zip.subarray(start, start + view.getUint32(at + 20, true)),
    };
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (noteLength ?? 0);
    return entry;
  });
}
