import { bboxPolygon, booleanIntersects, booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import type { LabelLanguages } from '../../../src/cartography/labels';
import { type Box, isWithin } from '../../../src/cartography/names/box';
import { dotsOf } from '../../../src/cartography/names/dots';
import { type Canvas, type Placed, textOf } from '../../../src/cartography/names/name';
import { keptFrom, placeNames } from '../../../src/cartography/names/place-names';
import type { Bounds, Place, Zone } from '../../../src/story/model';
import { sample } from '../../support/extent';
import { story } from '../../support/stories';
import { canvasAt, basemap, namesAt } from '../support/placed';
import { viewOf } from '../support/views';

const choices: LabelLanguages[] = [['ar'], ['en'], ['tr'], ['ar', 'en'], ['en', 'ar'], ['tr', 'ar']];
/** Widths of the map's frame, px, of windows from 320 to 1920. */
const widths = Array.from({ length: 30 }, (_, index) => Math.round(180 * 1.065 ** index));
const zones = story.features.filter((one): one is Zone => one.kind === 'zone');
const large = zones.filter(({ areaKm2 }) => areaKm2 > 20_000);

const overlap = (a: Box, b: Box) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** A box of the map as a polygon on the ground. */
const onGround = (box: Box, canvas: Canvas) => {
  const [west = 0, north = 0] = canvas.unproject({ x: box.left, y: box.top });
  const [east = 0, south = 0] = canvas.unproject({ x: box.right, y: box.bottom });
  return bboxPolygon([west, south, east, north]);
};

/** Names of zones that stand neither inside their zone nor outside of all. */
const astray = (placed: readonly Placed[], canvas: Canvas) =>
  placed.filter(({ name, box, leader }) => {
    const zone = zones.find(({ id }) => id === name.feature);
    if (!zone) return false;
    const area = onGround(box, canvas);
    if (leader) return zones.some(({ geometry }) => booleanIntersects(geometry, area));
    return area.geometry.coordinates.flat().some((corner) => !booleanPointInPolygon(corner, zone.geometry));
  });

describe.each(choices)('names in %s %s', (...chosen) => {
  const languages = chosen.filter((one) => one !== undefined) as unknown as LabelLanguages;
  const view = viewOf({ languages });
  const maps = widths.map((width) => {
    const canvas = canvasAt(width);
    return { width, canvas, placed: placeNames(view, basemap, canvas, []) };
  });

  it('neither overlap nor are cut, and cover no dot but their own', () => {
    for (const { width, canvas, placed } of maps) {
      expect(placed.length, `${width}`).toBeGreaterThan(5);
      const boxes = placed.map(({ name, box }) => ({ key: name.key, box }));
      const met = boxes.flatMap(({ key, box }, index) =>
        boxes.slice(index + 1).flatMap((other) => (overlap(box, other.box) ? [`${key} ${other.key}`] : [])),
      );
      const onDots = dotsOf(view, canvas, basemap.towns).flatMap((dot) =>
        boxes.flatMap(({ key, box }) => (key !== dot.owner && overlap(box, dot.box) ? [key] : [])),
      );
      const cut = boxes.filter(({ box }) => !isWithin(box, canvas.bounds));
      expect({ width, met, onDots, cut }).toEqual({ width, met: [], onDots: [], cut: [] });
    }
  });

  it('of zones stand inside their zone, or outside all zones with a leader', () => {
    for (const { canvas, placed } of maps) expect(astray(placed, canvas)).toEqual([]);
  });

  it('of places in sight are all there', () => {
    for (const { width, canvas, placed } of maps) {
      const named = placed.map(({ name }) => name.feature);
      const seen = story.features.filter((one): one is Place => {
        if (one.kind !== 'place' || one.present) return false;
        const { x, y } = canvas.project(one.geometry.coordinates);
        return x > 0 && y > 0 && x < canvas.bounds.right && y < canvas.bounds.bottom;
      });
      expect(seen.length).toBeGreaterThan(3);
      // In two languages at once there is not room for all on the smallest map.
      if (width < 200 && languages.length > 1) continue;
      for (const { id } of seen) expect(named, `${width} px`).toContain(id);
    }
  });

  it('of the large zones are there at every width', () => {
    for (const { width, placed } of maps) {
      const named = placed.map(({ name }) => name.feature);
      for (const { id } of large) expect(named, `${width} px`).toContain(id);
    }
  });
});

describe('a zone', () => {
  const textAt = (width: number, id: string) => {
    const found = namesAt(width, { languages: ['en'] }).find(({ name }) => name.feature === id);
    return found && textOf(found.block).replaceAll('\n', ' ').replaceAll('\u2011', '-');
  };

  it('has its long name where there is room, and its short one where there is not', () => {
    for (const { id, name, short } of large) {
      expect(textAt(900, id)).toBe(name['en']);
      expect(textAt(200, id)).toBe(short?.['en']);
    }
  });

  it('that has no room for its name in the middle of others has a leader', () => {
    const bounds: Bounds = [35.2, 34.4, 41, 37.6];
    const canvas = canvasAt(700, bounds);
    const placed = placeNames(viewOf({ languages: ['en'] }), basemap, canvas, []);
    const mixed = placed.find(
      ({ name }) => name.feature === zones.find(({ holder }) => holder.kind === 'mixed')?.id,
    );
    expect(mixed?.leader).toBeDefined();
    expect(astray(placed, canvas)).toEqual([]);
  });

  it('is named in place of the country that it is a part of', () => {
    const keys = (hidden: ReadonlySet<string>) =>
      namesAt(600, { languages: ['en'], hidden }).map(({ name }) => name.key);
    const country = keys(new Set(viewOf().rows.map(({ id }) => id))).filter(
      (key) => !keys(new Set()).includes(key),
    );
    expect(country).toContain('country-labels/Syria');
  });
});

describe('names on a map that moves', () => {
  const view = viewOf({ languages: ['en'] });
  const before = placeNames(view, basemap, canvasAt(600), []);

  it('stay where they are while there is room', () => {
    const kept = keptFrom(before, canvasAt(600));
    const after = placeNames(view, basemap, canvasAt(600), [], { kept, isSameScale: true });
    const standing = (placed: readonly Placed[]) =>
      placed.map(({ name, box }) => `${name.key} ${Math.round(box.left)} ${Math.round(box.top)}`).sort();
    expect(standing(after)).toEqual(standing(before));
  });

  it('go to another side of their dot when something comes over them', () => {
    const [aleppo] = before.filter(({ name }) => name.feature === 'aleppo');
    if (!aleppo) throw new Error('found no name of a place');
    const cover = { ...aleppo.box, left: aleppo.box.left + 5, right: aleppo.box.right + 200 };
    const after = placeNames(view, basemap, canvasAt(600), [cover]);
    const moved = after.find(({ name }) => name.feature === 'aleppo');
    expect(moved?.anchor).not.toBe(aleppo.anchor);
    expect(moved).toBeDefined();
  });
});

it('the names of what is switched off are not there', () => {
  const { rows } = viewOf();
  const named = (hidden: ReadonlySet<string>) =>
    new Set(namesAt(900, { languages: ['en'], hidden }).map(({ name }) => name.feature));
  let looked = 0;
  for (const row of rows) {
    const seen = row.features.filter((id) => named(new Set()).has(id));
    looked += seen.length;
    for (const id of seen) expect(named(new Set([row.id])).has(id)).toBe(false);
  }
  expect(looked).toBeGreaterThan(8);
});

it('names are twice as large for letters of twice the size', () => {
  const sizeOf = (letterScale: number) =>
    new Map(
      namesAt(900, { languages: ['en'], letterScale }).map(({ name, block }) => [name.key, block.size]),
    );
  const [once, twice] = [sizeOf(1), sizeOf(2)];
  const both = [...twice].filter(([key]) => once.has(key) && /^(place|town|sea|route)/.test(key));
  expect(both.length).toBeGreaterThan(4);
  for (const [key, size] of both) expect(size, key).toBeCloseTo((once.get(key) ?? 0) * 2);
});

it('a road’s signs bear its short name, and stand apart', () => {
  const signs = namesAt(1000, { languages: ['ar'] }).filter(({ name }) => name.layer === 'route-labels');
  expect(signs.length).toBeGreaterThan(1);
  expect(new Set(signs.map(({ block }) => textOf(block)))).toEqual(new Set(['M\u20114']));
  const [first, second] = signs;
  expect((second?.box.left ?? 0) - (first?.box.right ?? 0)).toBeGreaterThan(60);
});

describe('what is chosen', () => {
  const some = widths.filter((_, index) => index % 6 === 0);
  const small = zones.filter(({ areaKm2 }) => areaKm2 < 1500);
  const named = story.features.filter(
    (one) => one.kind === 'zone' || one.kind === 'influence' || (one.kind === 'place' && one.present),
  );

  it.each(sample(choices, 3))(
    'is named at any scale, also where it is not otherwise, in %s %s',
    (...languages) => {
      const view = viewOf({ languages: languages.filter(Boolean) as unknown as LabelLanguages });
      const isNamed = (id: string, width: number, chosen?: ReadonlySet<string>) => {
        const canvas = canvasAt(width);
        const placed = placeNames(view, basemap, canvas, [], undefined, chosen);
        expect(placed.every(({ box }) => isWithin(box, canvas.bounds))).toBe(true);
        return placed.some(({ name }) => name.feature === id);
      };
      for (const { id } of named) {
        for (const width of some) expect(isNamed(id, width, new Set([id])), `${id} ${width}`).toBe(true);
      }
      expect(small.some(({ id }) => !isNamed(id, widths[0] ?? 0))).toBe(true);
    },
  );

  it('keeps the others off, and is no name twice', () => {
    const view = viewOf({ languages: ['en'] });
    for (const { id } of named) {
      const placed = placeNames(view, basemap, canvasAt(600), [], undefined, new Set([id]));
      expect(placed.filter(({ name }) => name.feature === id)).toHaveLength(1);
      const met = placed.flatMap((one, index) =>
        placed.slice(index + 1).filter((other) => overlap(one.box, other.box)),
      );
      expect(met).toEqual([]);
    }
  });
});

it('of places that are more than can be looked at together, each has the best spot that those before it leave', () => {
  const [place] = story.features.filter((one): one is Place => one.kind === 'place' && !one.present);
  if (!place) throw new Error('found no place; expected one in the story');
  const [west, south, east, north] = story.views.first;
  const side = 24;
  // The first of them apart from each other, and the others where these are.
  const many = Array.from({ length: 10_000 }, (_, index): Place => {
    const across = ((index % side) + 0.5) / side;
    const up = ((Math.floor(index / side) % side) + 0.5) / side;
    const coordinates = [west + (east - west) * across, south + (north - south) * up];
    return { ...place, id: `p${index}`, name: { en: `P${index}` }, geometry: { type: 'Point', coordinates } };
  });
  const view = { ...viewOf({ languages: ['en'] }), story: { ...story, features: many } };
  const placed = placeNames(view, basemap, canvasAt(1500), []).filter(({ name }) => name.feature);
  expect(placed.length).toBeGreaterThan((side * side) / 2);
  const met = placed.filter(({ box }, index) =>
    placed.slice(index + 1).some((other) => overlap(box, other.box)),
  );
  expect(met).toEqual([]);
});
