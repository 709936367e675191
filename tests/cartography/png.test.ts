import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pngAddress } from '../../src/cartography/png';

/** The pixels of a PNG with a palette, RGBA. */
function decoded(address: string): number[] {
  const bytes = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const length = bytes.readUInt32BE(at);
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
  }
  const part = (name: string) => chunks.get(name) ?? Buffer.of();
  const [width, height, depth] = [
    part('IHDR').readUInt32BE(0),
    part('IHDR').readUInt32BE(4),
    part('IHDR')[8] ?? 0,
  ];
  const rows = inflateSync(part('IDAT'));
  const rowLength = rows.length / height;
  return Array.from({ length: width * height }, (_, index) => {
    const row = rows.subarray(Math.floor(index / width) * rowLength + 1);
    const bits = [...row.subarray(0, rowLength - 1)]
      .map((byte) => byte.toString(2).padStart(8, '0'))
      .join('');
    const colour = Number.parseInt(bits.slice((index % width) * depth, ((index % width) + 1) * depth), 2);
    return [...part('PLTE').subarray(colour * 3, colour * 3 + 3), part('tRNS')[colour] ?? 255];
  }).flat();
}

test.each([1, 2, 3, 5, 17, 60])('a tile of %i colours has each pixel as it was drawn', (count) => {
  const data = new Uint8ClampedArray(9 * 7 * 4).map((_, index) => {
    const colour = Math.floor(index / 4) % count;
    return [colour * 4, 255 - colour, 17, colour % 2 === 0 ? 255 : colour][index % 4] ?? 0;
  });
  expect(decoded(pngAddress({ width: 9, height: 7, data }))).toEqual([...data]);
});

test('a tile of more colours than a palette holds is refused', () => {
  const data = new Uint8ClampedArray(
    Array.from({ length: 17 * 17 }, (_, index) => [index & 255, index >> 8, 0, 255]).flat(),
  );
  expect(() => pngAddress({ width: 17, height: 17, data })).toThrow('289 colours');
});
