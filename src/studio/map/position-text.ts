import type { Position } from 'geojson';
import type { MapDesk } from './map-desk';

/** A position as the author's language writes it: "36.2021° N, 37.1343° E". */
export function positionText([lon = 0, lat = 0]: Position, { t, said }: Pick<MapDesk, 't' | 'said'>): string {
  const part = (degrees: number, letters: string) =>
    `${Math.abs(Math.round(degrees * 1e4) / 1e4)}° ${letters.split(' ')[0]}`;
  const [north, east] = [t(lat < 0 ? 'south' : 'north'), t(lon < 0 ? 'west' : 'east')];
  return [part(lat, north), part(lon, east)].join(said('comma'));
}
