/** Name ids and platform id of the OpenType table `name`. */
const familyName = 1;
const uniqueName = 3;
const fullName = 4;
const postScriptName = 6;
const microsoft = 3;

/**
 * Renames a TrueType font. Its copyright, its licence and all other names stay.
 * @param font the bytes of an "sfnt" file
 * @param name such as "Claimed Sans"
 * @param cut such as "400-normal"
 * @throws Error where the font has no table `name`
 */
export function renamedFont(font: Buffer, name: string, cut: string): Buffer {
  const entry = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index).find(
    (at) => font.toString('latin1', at, at + 4) === 'name',
  );
  if (entry === undefined) throw new Error('found no table "name" in the font; expected one');
  const full = `${name} ${cut}`;
  const given = new Map([
    [familyName, name],
    [uniqueName, full],
    [fullName, full],
    [postScriptName, full.replaceAll(' ', '')],
  ]);
  const start = font.readUInt32BE(entry + 8);
  const table = renamedTable(font.subarray(start, start + font.readUInt32BE(entry + 12)), given);
  // The new table is appended and the old one orphaned: the conversion to woff2 drops it and recomputes checksums.
  const padding = Buffer.alloc(-font.length & 3);
  const renamed = Buffer.concat([font, padding, table]);
  renamed.writeUInt32BE(font.length + padding.length, entry + 8);
  renamed.writeUInt32BE(table.length, entry + 12);
  return renamed;
}

function renamedTable(table: Buffer, given: ReadonlyMap<number, string>): Buffer {
  const strings = table.readUInt16BE(4);
  const records = Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
    const record = Buffer.from(table.subarray(6 + 12 * index, 18 + 12 * index));
    const at = strings + record.readUInt16BE(10);
    return { record, text: table.subarray(at, at + record.readUInt16BE(8)) };
  }).filter(({ record }) => record.readUInt16BE(0) === microsoft);
  const head = Buffer.alloc(6);
  head.writeUInt16BE(records.length, 2);
  head.writeUInt16BE(6 + 12 * records.length, 4);
  let length = 0;
  const texts = records.map(({ record, text }) => {
    const name = given.get(record.readUInt16BE(6));
    const written = name === undefined ? text : Buffer.from(name, 'utf16le').swap16();
    record.writeUInt16BE(written.length, 8);
    record.writeUInt16BE(length, 10);
    length += written.length;
    return written;
  });
  return Buffer.concat([head, ...records.map(({ record }) => record), ...texts]);
}
