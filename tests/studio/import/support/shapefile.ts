import { strToU8, Zip, ZipDeflate } from 'fflate';

type Position = readonly [number, number];

/** A field of a dBASE table: character, numeric or date. */
interface Field {
  readonly name: string;
  readonly type: 'C' | 'N' | 'D';
  readonly length: number;
}

/** A record's texts, as bytes of the table's own encoding or as ASCII. */
type Cell = string | Uint8Array;

/** The .shp of polygons, each of rings, outer ones clockwise as the format has them. */
export function shpOf(polygons: readonly (readonly (readonly Position[])[])[]): Uint8Array {
  const records = polygons.map((rings, index) => {
    const points = rings.flat();
    const body = new DataView(new ArrayBuffer(44 + 4 * rings.length + 16 * points.length));
    body.setInt32(0, 5, true);
    body.setInt32(36, rings.length, true);
    body.setInt32(40, points.length, true);
    let start = 0;
    rings.forEach((ring, part) => {
      body.setInt32(44 + 4 * part, start, true);
      start += ring.length;
    });
    points.forEach(([x, y], place) => {
      body.setFloat64(44 + 4 * rings.length + 16 * place, x, true);
      body.setFloat64(52 + 4 * rings.length + 16 * place, y, true);
    });
    const head = new DataView(new ArrayBuffer(8));
    head.setInt32(0, index + 1);
    head.setInt32(4, body.byteLength / 2);
    return [...new Uint8Array(head.buffer), ...new Uint8Array(body.buffer)];
  });
  const header = new DataView(new ArrayBuffer(100));
  header.setInt32(0, 9994);
  header.setInt32(24, (100 + records.flat().length) / 2);
  header.setInt32(28, 1000, true);
  header.setInt32(32, 5, true);
  return new Uint8Array([...new Uint8Array(header.buffer), ...records.flat()]);
}

/** The .dbf of some rows; `driver` is the byte that tells the encoding, `deleted` the places of deleted rows. */
export function dbfOf(
  fields: readonly Field[],
  rows: readonly (readonly Cell[])[],
  { driver = 0, deleted = [] as readonly number[] } = {},
): Uint8Array {
  const length = 1 + fields.reduce((sum, field) => sum + field.length, 0);
  const start = 32 + 32 * fields.length + 1;
  const bytes = new Uint8Array(start + length * rows.length + 1).fill(0x20);
  bytes.fill(0, 0, start);
  const view = new DataView(bytes.buffer);
  bytes[0] = 3;
  view.setUint32(4, rows.length, true);
  view.setUint16(8, start, true);
  view.setUint16(10, length, true);
  bytes[29] = driver;
  fields.forEach(({ name, type, length: width }, index) => {
    bytes.set(strToU8(name), 32 + 32 * index);
    bytes[32 + 32 * index + 11] = type.charCodeAt(0);
    bytes[32 + 32 * index + 16] = width;
  });
  bytes[start - 1] = 0x0d;
  rows.forEach((row, index) => {
    let at = start + index * length;
    bytes[at] = deleted.includes(index) ? 0x2a : 0x20;
    at++;
    row.forEach((cell, column) => {
      bytes.set(typeof cell === 'string' ? strToU8(cell) : cell, at);
      at += fields[column]?.length ?? 0;
    });
  });
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}

/** A .zip of files, by their names. Written entry by entry: `zipSync` loses one that is named `__proto__`. */
export function zipped(files: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const [name, contents] of Object.entries(files)) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(typeof contents === 'string' ? strToU8(contents) : contents, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(parts));
}
