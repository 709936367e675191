import type { AttachmentType } from '../schema';

interface Kind {
  /** How names of such files end. */
  readonly ends: RegExp;
  /** The bytes that they begin with. */
  readonly begins: readonly number[];
}

const kinds: Readonly<Record<AttachmentType, Kind>> = {
  // A zip.
  'application/wacz': { ends: /\.wacz$/, begins: [0x50, 0x4b, 0x03, 0x04] },
  'application/pdf': { ends: /\.pdf$/, begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  'image/png': { ends: /\.png$/, begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  'image/jpeg': { ends: /\.jpe?g$/, begins: [0xff, 0xd8, 0xff] },
};

/** Whether a file is of a type, as far as its name and its first bytes tell. */
export const isOfType = (type: AttachmentType, file: string, bytes: Uint8Array): boolean =>
  kinds[type].ends.test(file) && kinds[type].begins.every((byte, index) => bytes[index] === byte);

/** The type of a file by its name and its first bytes; undefined for one that is not kept with a story. */
export const typeOfFile = (file: string, bytes: Uint8Array): AttachmentType | undefined =>
  (Object.keys(kinds) as AttachmentType[]).find((type) => isOfType(type, file.toLowerCase(), bytes));
