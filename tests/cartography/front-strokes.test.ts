import { length, lineString } from '@turf/turf';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { frontStrokes } from '../../src/cartography/front-strokes';
import type { FrontEdge } from '../../src/story/model';

const edge = (coordinates: Position[], precisionKm = 5): FrontEdge => ({
  front: 'front',
  between: ['one', 'other'],
  precisionKm,
  geometry: { type: 'LineString', coordinates },
  fade: [],
});
const kmOf = (coordinates: Position[]) => length(lineString(coordinates));

const meeting: Position = [36, 35];
const west = edge([[35, 35], [35.5, 35.01], meeting]);
const east = edge([meeting, [37, 35]]);

test('the stroke of a front ends as far from the border as it is wide, and goes on where another begins', () => {
  const strokes = frontStrokes([west, east]);
  const [first, second] = [strokes.get(west)?.coordinates ?? [], strokes.get(east)?.coordinates ?? []];
  expect(first.at(-1)).toEqual(meeting);
  expect(second[0]).toEqual(meeting);
  expect(kmOf(west.geometry.coordinates) - kmOf(first)).toBeCloseTo(5, 1);
  expect(kmOf(east.geometry.coordinates) - kmOf(second)).toBeCloseTo(5, 1);
  expect(first.slice(1, -1)).toEqual([[35.5, 35.01]]);
});

test('a front across an islet, wider than long, has none', () => {
  const islet = edge([
    [36, 35],
    [36.08, 35],
  ]);
  expect(frontStrokes([islet]).size).toBe(0);
  expect(frontStrokes([edge(islet.geometry.coordinates, 1)]).size).toBe(1);
});
