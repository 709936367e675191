import type { Position } from 'geojson';
import { code } from './code';

type Types = readonly (string | null)[];

/** Positions are in degrees, lon before lat. */
export const geometryCodes = {
  'other-geometry': code<[{ type: string | null; id: string }, { types: Types }]>(5, 'item'),
  'zone-as-polygon': code<[{ type: string; id: string }]>(5, 'item'),
  'no-box': code<[{ box: readonly number[] }]>(5, 'item'),
  'zone-without-point': code(5, 'item'),
  'no-polygon': code(5, 'item'),
  'polygon-without-ring': code(5, 'item'),
  'position-off-globe': code<[{ at: Position }]>(5, 'item'),
  'position-out-of-bounds': code<[{ at: Position }, { bounds: readonly number[] }]>(5, 'item'),
  'line-too-short': code<[{ count: number }]>(5, 'item'),
  'position-again': code(5, 'item'),
  'ring-too-short': code<[{ count: number }]>(5, 'item'),
  'ring-open': code<[{ at: Position }, { at: Position }]>(5, 'item'),
  'ring-without-area': code(5, 'item'),
  'outer-ring-clockwise': code(5, 'item'),
  'hole-counter-clockwise': code(5, 'item'),
  'stop-off-route': code<[{ route: string; km: number }, { km: number }]>(5, 'item'),
  'ring-crosses-itself': code<[{ at: Position }]>(5, 'item'),
};
