const degree = Math.PI / 180;

/** The Mercator ordinate of a latitude, in degrees of longitude at the equator. */
export function mercatorY(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * degree) / 2)) / degree;
}

/** The latitude of a Mercator ordinate; the inverse of `mercatorY`. */
export function latitudeOf(y: number): number {
  return (2 * Math.atan(Math.exp(y * degree)) - Math.PI / 2) / degree;
}

/** Around the equator, km. */
export const equatorKm = 40_075;
