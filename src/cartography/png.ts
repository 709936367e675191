import type { Tile } from './patterns';

/**
 * A tile as a PNG data URL: with a palette, since a pattern has few colours, and otherwise uncompressed, which needs no
 * library.
 */
export function pngAddress({ width, height, data }: Tile): string {
  const { colours, indices } = palette(data);
  const depth = [1, 2, 4, 8].find((bits) => colours.length <= 2 ** bits);
  if (depth === undefined) throw new RangeError(`a tile of ${colours.length} colours; expected 256 at most`);
  const header = new Uint8Array([...word(width), ...word(height), depth, 3, 0, 0, 0]);
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
    ...chunk('PLTE', new Uint8Array(colours.flatMap((colour) => word(colour).slice(0, 3)))),
    ...chunk('tRNS', new Uint8Array(colours.map((colour) => colour & 255))),
    ...chunk('IDAT', stored(packed(indices, width, depth))),
    ...chunk('IEND', new Uint8Array()),
  ];
  return `data:image/png;base64,${btoa(String.fromCharCode(...bytes))}`;
}

/** The colours of RGBA data, each once as a number, and which of them each pixel has. */
function palette(data: Tile['data']): { colours: readonly number[]; indices: readonly number[] } {
  const places = new Map<number, number>();
  const indices: number[] = [];
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4);
    const colour = ((red << 24) | (green << 16) | (blue << 8) | alpha) >>> 0;
    if (!places.has(colour)) places.set(colour, places.size);
    indices.push(places.get(colour) ?? 0);
  }
  return { colours: [...places.keys()], indices };
}

/** Rows of pixels of so many bits each, from the highest bit on, every row after the byte that says it is not filtered. */
function packed(indices: readonly number[], width: number, depth: number): Uint8Array {
  const rowLength = 1 + Math.ceil((width * depth) / 8);
  const rows = new Uint8Array((indices.length / width) * rowLength);
  indices.forEach((colour, index) => {
    const bit = (index % width) * depth;
    const at = Math.floor(index / width) * rowLength + 1 + (bit >> 3);
    rows[at] = (rows[at] ?? 0) | (colour << (8 - depth - (bit & 7)));
  });
  return rows;
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
