import { create } from 'fontkitten';

/** @throws Error where an "sfnt" file has no such table */
export function tableOf(font: Buffer, tag: string): Buffer {
  const at = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index).find(
    (entry) => font.toString('latin1', entry, entry + 4) === tag,
  );
  if (at === undefined) throw new Error(`found no table "${tag}" in the font; expected one`);
  const start = font.readUInt32BE(at + 8);
  return font.subarray(start, start + font.readUInt32BE(at + 12));
}

/** The number of each letter's glyph. */
export function glyphsByCode(bytes: Buffer): Map<number, number> {
  const font = create(bytes);
  if (font.isCollection) throw new Error('found a collection of fonts');
  return new Map(font.characterSet.map((code) => [code, font.glyphForCodePoint(code).id]));
}

/** The same font with other letters for its glyphs. */
export function withGlyphsByCode(font: Buffer, codes: ReadonlyMap<number, number>): Buffer {
  const tags = Array.from({ length: font.readUInt16BE(4) }, (_, index) =>
    font.toString('latin1', 12 + 16 * index, 16 + 16 * index),
  );
  return sfntOf(new Map(tags.map((tag) => [tag, tag === 'cmap' ? cmapOf(codes) : tableOf(font, tag)])));
}

/** One subtable of format 12, for all of Unicode. */
export function cmapOf(codes: ReadonlyMap<number, number>): Buffer {
  const sorted = [...codes].sort(([a], [b]) => a - b);
  const cmap = Buffer.alloc(28 + 12 * sorted.length);
  cmap.writeUInt16BE(1, 2);
  cmap.writeUInt16BE(3, 4);
  cmap.writeUInt16BE(10, 6);
  cmap.writeUInt32BE(12, 8);
  cmap.writeUInt16BE(12, 12);
  cmap.writeUInt32BE(cmap.length - 12, 16);
  cmap.writeUInt32BE(sorted.length, 24);
  sorted.forEach(([code, glyph], index) => {
    cmap.writeUInt32BE(code, 28 + 12 * index);
    cmap.writeUInt32BE(code, 32 + 12 * index);
    cmap.writeUInt32BE(glyph, 36 + 12 * index);
  });
  return cmap;
}

/** An "sfnt" file; its checksums are left out: the conversion to woff2 computes them. */
export function sfntOf(tables: ReadonlyMap<string, Buffer>): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.size);
  const power = Math.floor(Math.log2(tables.size));
  head.writeUInt32BE(0x00010000);
  head.writeUInt16BE(tables.size, 4);
  head.writeUInt16BE(16 * 2 ** power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * (tables.size - 2 ** power), 10);
  let at = head.length;
  const parts = [...tables].map(([tag, table], index) => {
    const entry = 12 + 16 * index;
    head.write(tag, entry, 'latin1');
    head.writeUInt32BE(at, entry + 8);
    head.writeUInt32BE(table.length, entry + 12);
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    at += padded.length;
    return padded;
  });
  return Buffer.concat([head, ...parts]);
}
