import type { Position } from 'geojson';
import { code } from './code';

/** What these leave out is decided where the zones are cut: those that a problem names. */
export const zoneCodes = {
  'no-such-territory': code<[{ territory: readonly string[] }]>(6, 'nothing'),
  'view-elsewhere': code<[{ box: readonly number[] }, { box: readonly number[] }]>(6, 'nothing'),
  'ground-of-no-zone': code<[{ km2: number; at: Position }]>(6, 'nothing'),
  'ground-of-zones': code<[{ km2: number; zones: readonly string[] }]>(6, 'nothing'),
  'zone-point-outside': code<[{ zone: string; at: Position }]>(6, 'nothing'),
  'front-divides-nothing': code<[{ front: string }]>(6, 'nothing'),
  'front-inside-zone': code<[{ front: string; zone: string; at: Position }]>(6, 'nothing'),
  'fronts-tangled': code<[{ crossings: number }]>(6, 'nothing'),
  /** Distances in km: of the zone's farthest corner from the nearest of the places, and how far it may be. */
  'zone-beyond-places': code<[{ id: string; km: number }, { km: number; places: readonly string[] }]>(
    3,
    'nothing',
    'warning',
  ),
  /** A stretch within a zone through which its route passes not once. */
  'other-passages': code<[{ zone: string; route: string; times: number }]>(5, 'item'),
};
