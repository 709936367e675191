import type { Tile } from './patterns';

/** A tile as a PNG data URL. Stored uncompressed: needs no library, and the server compresses the page. */
export function pngAddress({ width, height, data }: Tile): string {
  const rows = new Uint8Array(height * (1 + width * 4));
  for (let y = 0; y < height; y++) {
    rows.set(data.subarray(y * width * 4, (y + 1) * width * 4), y * (1 + width * 4) + 1);
  }
  const header = new Uint8Array([...word(width), ...word(height), 8, 6, 0, 0, 0]);
  const bytes = [
    137,
    80,
    78,
    71,
    13,
    10,
    26,
    10,
    ...chunk('IHDR', header),
    ...chunk('IDAT', stored(rows)),
    ...chunk('IEND', new Uint8Array()),
  ];
  return `data:image/png;base64,${btoa(String.fromCharCode(...bytes))}`;
}

const word = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];

/** The bytes as one stored block of a zlib stream; a block holds 65,535 at most. */
function stored(bytes: Uint8Array): Uint8Array {
  if (bytes.length > 65_535) throw new RangeError(`a tile of ${bytes.length} bytes; expected 65535 at most`);
  const length = [bytes.length & 255, bytes.length >> 8];
  return new Uint8Array([
    0x78,
    1,
    1,
    ...length,
    ...length.map((byte) => byte ^ 255),
    ...bytes,
    ...word(adler32(bytes)),
  ]);
}

function chunk(name: string, contents: Uint8Array): number[] {
  const body = [...[...name].map((letter) => letter.charCodeAt(0)), ...contents];
  return [...word(contents.length), ...body, ...word(crc32(body))];
}

function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return ((b << 16) | a) >>> 0;
}

function crc32(bytes: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
