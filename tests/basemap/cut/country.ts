import { gzipSync } from 'node:zlib';
import { getIssues } from '@placemarkio/check-geojson';
import { kinks, polygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { drawLand } from '../../../src/basemap/cut/drawn-land';
import { boundsAround } from '../../../src/basemap/cut/focus';
import { layersOf } from '../../../src/basemap/cut/ground';
import { outlineOf } from '../../../src/basemap/cut/land';
import { ringArea } from '../../../src/basemap/world/measure';
import type { WorldReader } from '../../../src/basemap/world/reader';
import { readWorld, worldBytes } from '../world/read-world';
import { nameProblems } from './name-problems';

/** What a story's ground may take, and what may be read of the world for it, bytes after gzip. */
const mostGround = 120_000;
const mostRead = 300_000;
/** Where more is read, and why. */
const readMore: Readonly<Record<string, number>> = {
  // The largest: many cells.
  RUS: 445_000,
  USA: 400_000,
  CHN: 355_000,
  CAN: 380_000,
  IND: 310_000,
  // Coasts with many islands, in cells that hold those of all countries around.
  ALA: 350_000,
  FIN: 305_000,
  EST: 335_000,
  SWE: 315_000,
  CHL: 310_000,
  // Towns with names in many languages close to each other, there and in all countries around.
  DEU: 355_000,
  POL: 330_000,
  CZE: 315_000,
  GBR: 310_000,
  AUT: 305_000,
};
/** Where nobody lives, or as good as nobody. */
const withoutTowns = new Set(['ATA', 'BVT', 'HMD', 'IOT', 'UMI']);

const zipped = (value: unknown): number => gzipSync(JSON.stringify(value), { level: 9 }).length;

const sizes = new Map<string, number>();
function sizeOf(path: string): number {
  const found = sizes.get(path) ?? gzipSync(worldBytes(path) ?? '', { level: 9 }).length;
  sizes.set(path, found);
  return found;
}

/** Cuts the grounds of countries by their ISO 3166 codes: valid, named, and within the limits of bytes. */
export function testCountries(codes: readonly string[]): void {
  describe.each(codes)('the ground of %s', (code) => {
    test('is valid, has names, and keeps to its bytes', async () => {
      const files = new Set<string>();
      const counting: WorldReader = (path) => {
        files.add(path);
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
      expect(positions.filter(([x = 0, y = 0]) => drawn.focus.distanceTo(x, y) > 0.2)).toEqual([]);

      const bounds = boundsAround(drawn.focus.boxes);
      const languages = ['ar', 'en', 'tr'];
      const ground = await layersOf(counting, { territory: [code], bounds, languages }, drawn);
      expect(nameProblems(ground)).toEqual([]);
      const own = ground.towns.features.filter(({ geometry }) => {
        const [x = 0, y = 0] = geometry.type === 'Point' ? geometry.coordinates : [];
        return drawn.focus.distanceTo(x, y) === 0;
      });
      if (!withoutTowns.has(code)) expect(own.length).toBeGreaterThan(0);
      expect(Object.values(ground).reduce((sum, layer) => sum + zipped(layer), 0)).toBeLessThan(mostGround);
      expect([...files].reduce((sum, path) => sum + sizeOf(path), 0)).toBeLessThan(
        readMore[code] ?? mostRead,
      );
    });
  });
}
