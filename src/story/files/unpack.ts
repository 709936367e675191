import { unzipSync } from 'fflate';

/**
 * The files of an archive that are wanted, by name, each held against the checksum that the archive has of it: one that
 * was damaged, or that says to be shorter than it is, would come out with other contents and without a word.
 * @param isWanted size in bytes, as the archive says it
 * @throws Error where it is no archive, or a file comes out as another than was packed
 */
export function unpack(
  archive: Uint8Array,
  isWanted: (name: string, size: number) => boolean,
): Record<string, Uint8Array> {
  const listed = checksumsIn(archive);
  const expected = new Map<string, number | undefined>();
  let index = 0;
  const files = unzipSync(archive, {
    filter({ name, originalSize }) {
      const checksum = listed[index++];
      if (!isWanted(name, originalSize)) return false;
      expected.set(name, checksum);
      return true;
    },
  });
  for (const [name, contents] of Object.entries(files)) {
    if (crc32(contents) !== expected.get(name))
      throw new Error(`${name}: found other contents than were packed`);
  }
  return files;
}

/** The CRC-32 of each file in the archive's list, in its order. */
function checksumsIn(archive: Uint8Array): number[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let end = archive.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end--;
  let [count, at] = [view.getUint16(end + 8, true), view.getUint32(end + 16, true)];
  if (at === 0xffffffff || count === 0xffff) {
    const large = view.getUint32(end - 12, true);
    [count, at] = [view.getUint32(large + 32, true), view.getUint32(large + 48, true)];
  }
  const checksums: number[] = [];
  for (let file = 0; file < count; file++) {
    checksums.push(view.getUint32(at + 16, true));
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return checksums;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  return value;
});

function crc32(contents: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of contents) value = (value >>> 8) ^ (table[(value ^ byte) & 255] ?? 0);
  return ~value >>> 0;
}
