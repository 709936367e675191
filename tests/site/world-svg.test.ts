import { expect, test } from 'vitest';
import { worldReader } from '../../src/site/ground';
import { worldSvg } from '../../src/site/library/world-svg';
import { worldFrame } from '../../src/vector/world';

const svg = await worldSvg(worldReader());
const pathOf = (id: string) => new RegExp(`<path id="${id}" d="([^"]*)"/>`).exec(svg)?.[1] ?? '';

/** The corners of a relative path's shapes. */
function shapesOf(path: string): [number, number][][] {
  let [x, y] = [0, 0];
  return path
    .split('m')
    .slice(1)
    .map((part) => {
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
      const corners: [number, number][] = [];
      for (let at = 0; at + 1 < numbers.length; at += 2) {
        [x, y] = [x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0)];
        corners.push([x, y]);
      }
      // A closed shape ends where it began.
      if (part.includes('z')) [x, y] = corners[0] ?? [x, y];
      return corners;
    });
}

const isInside = ([x, y]: readonly [number, number], ring: readonly (readonly [number, number])[]) =>
  ring.reduce((inside, [ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [0, 0];
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !inside : inside;
  }, false);

const land = shapesOf(pathOf('land'));
const isLand = (lon: number, lat: number) =>
  land.filter((ring) => isInside(worldFrame.project([lon, lat]), ring)).length % 2 === 1;

test.each([
  ['the middle of Syria', 38.5, 35, true],
  ['the Congo basin', 23, -1, true],
  ['Kansas', -98, 38, true],
  ['Australia', 134, -25, true],
  ['the Atlantic', -35, 25, false],
  ['the eastern Mediterranean', 30, 33.8, false],
  ['the Pacific', -150, 0, false],
])('%s is drawn as what it is', (_, lon, lat, expected) => expect(isLand(lon, lat)).toBe(expected));

test('borders are lines, and disputed ones have a path of their own', () => {
  expect(shapesOf(pathOf('borders')).length).toBeGreaterThan(200);
  expect(shapesOf(pathOf('disputed')).length).toBeGreaterThan(10);
  expect(pathOf('borders')).not.toContain('z');
});

test('it is small, and has no style that a page could not change', () => {
  expect(svg.length).toBeLessThan(40_000);
  expect(svg).not.toMatch(/style|fill|stroke|script/);
});
