import Mgrs from 'geodesy/mgrs.js';
import Utm from 'geodesy/utm.js';
import type { Position } from 'geojson';

const mgrs = /^(\d{1,2}) ?([c-hj-np-x]) ?([a-hj-np-z]) ?([a-hj-np-z]) ?((?:\d ?)+)$/;
const utm =
  /^(\d{1,2}) ?([c-hj-np-x]) (?:e ?)?(\d{6}(?:\.\d+)?) ?m? ?e?,? (?:n ?)?(\d{1,8}(?:\.\d+)?) ?m? ?n?$/;

/**
 * The middle of the square that a reference of MGRS names, or the point that one of UTM names by its zone, its band
 * ("37S" is a band of the north; "37S" as a hemisphere is not written with UTM here), easting and northing, m.
 * @param text in lower case
 * @returns longitude, then latitude, degrees (WGS 84); undefined where it is no reference, or names nothing
 */
export function readGridReference(text: string): Position | undefined {
  return readUtm(text) ?? readMgrs(text);
}

function readMgrs(text: string): Position | undefined {
  const [, zone = '', band = '', column = '', row = '', numbers = ''] = mgrs.exec(text) ?? [];
  const digits = numbers.replaceAll(' ', '');
  if (digits === '' || digits.length % 2 !== 0 || digits.length > 10) return undefined;
  const half = digits.length / 2;
  const size = 10 ** (5 - half);
  const metres = (part: string) => Number(part) * size + size / 2;
  try {
    const [easting, northing] = [metres(digits.slice(0, half)), metres(digits.slice(half))];
    const [b, c, r] = [band, column, row].map((letter) => letter.toUpperCase()) as [string, string, string];
    return positionOf(new Mgrs(Number(zone), b, c, r, easting, northing).toUtm());
  } catch {
    return undefined;
  }
}

function readUtm(text: string): Position | undefined {
  const [, zone, band = '', easting, northing] = utm.exec(text) ?? [];
  if (zone === undefined) return undefined;
  try {
    return positionOf(new Utm(Number(zone), band >= 'n' ? 'N' : 'S', Number(easting), Number(northing)));
  } catch {
    return undefined;
  }
}

function positionOf(point: Utm): Position {
  const { lon, lat } = point.toLatLon();
  return [lon, lat];
}
