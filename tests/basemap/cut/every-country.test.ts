import { getIssues } from '@placemarkio/check-geojson';
import { kinks, polygon } from '@turf/turf';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawLand } from '../../../src/basemap/cut/drawn-land';
import { bordersOf, landOf, outlineOf } from '../../../src/basemap/cut/land';
import type { WorldReader } from '../../../src/basemap/world/reader';
import { ringArea } from '../../../src/basemap/world/measure';
import { isoCodes } from '../world/iso-codes';
import { readWorld, worldBytes } from '../world/read-world';

/** What land and borders may take of a story's ground, and what may be read of the world for them, bytes after gzip. */
const mostGround = 75_000;
const mostRead = 260_000;

const zipped = (value: unknown): number => gzipSync(JSON.stringify(value), { level: 9 }).length;

const sizes = new Map<string, number>();
const sizeOf = (path: string): number => {
  const found = sizes.get(path) ?? gzipSync(worldBytes(path) ?? '', { level: 9 }).length;
  sizes.set(path, found);
  return found;
};

describe.each(isoCodes)('the ground of %s', (code) => {
  test('has its outline, valid, within the limits of bytes', async () => {
    let read = 0;
    const counting: WorldReader = (path) => {
      read += sizeOf(path);
      return readWorld(path);
    };
    const drawn = await drawLand(counting, [code]);
    const outline = outlineOf(drawn);
    expect(outline.coordinates.length).toBeGreaterThan(0);
    for (const rings of outline.coordinates) {
      rings.forEach((ring, at) => expect(Math.sign(ringArea(ring))).toBe(at === 0 ? 1 : -1));
      expect(kinks(polygon(rings)).features).toEqual([]);
    }
    expect(getIssues(JSON.stringify(outline))).toEqual([]);
    const positions = outline.coordinates.flat(2);
    expect(positions.filter(([x = 999, y = 999]) => Math.abs(x) > 180 || Math.abs(y) > 85.06)).toEqual([]);
    const outside = positions.filter(([x = 0, y = 0]) => drawn.focus.distanceTo(x, y) > 0.2);
    expect(outside).toEqual([]);
    const ground = zipped(landOf(drawn)) + zipped(bordersOf(drawn, ['ar', 'en', 'tr']));
    expect(ground).toBeLessThan(mostGround);
    expect(read).toBeLessThan(mostRead);
  });
});
