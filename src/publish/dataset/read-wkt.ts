import { wktToGeoJSON } from 'betterknown';
import type { Geometry } from 'geojson';
import { isRowGeometry, onEarthForm, type PlaceRead, positionsIn, readGeometry } from './read-geometry';

export const wktForm = 'a point, a line or an area in WKT, such as "LINESTRING (38 35, 39 36)"';

/** Words, numbers and brackets: the parser leaves what comes after the last bracket unread. */
const form = /^\s*[A-Z][A-Z0-9=;\s]*\([-+.,()\d\sE]*\)\s*$/i;

/**
 * Reads a point, a line or an area in WKT, in degrees, lon before lat. A third coordinate is left out.
 * @returns where it is, or what was expected in its place
 */
export function readWkt(text: string): PlaceRead | { readonly expected: string } {
  const geometry = parsed(text);
  if (!geometry || geometry.type === 'GeometryCollection' || geometry.type === 'MultiPoint')
    return { expected: wktForm };
  // The parser passes over what is missing between commas.
  const isWhole = positionsIn(geometry.coordinates).length === text.split(',').length;
  return isWhole && isRowGeometry(geometry) ? readGeometry(geometry) : { expected: onEarthForm };
}

function parsed(text: string): Geometry | null {
  if (!form.test(text)) return null;
  try {
    return wktToGeoJSON(text.trim());
  } catch {
    return null;
  }
}
