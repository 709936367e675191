/** Degrees. */
type At = readonly [lon: number, lat: number];

const corners = 24;
const steps = 12;

/** An uneven area of some kilometres around a place, WKT. @param next numbers from 0 to 1 */
export function areaAround([lon, lat]: At, next: () => number): string {
  const size = 0.02 + 0.1 * next() ** 2;
  const ring = Array.from({ length: corners }, (_, corner): At => {
    const angle = (2 * Math.PI * corner) / corners;
    const reach = size * (0.6 + 0.4 * next());
    return [lon + 1.2 * reach * Math.cos(angle), lat + reach * Math.sin(angle)];
  });
  return `POLYGON ((${[...ring, ring[0] as At].map(written).join(', ')}))`;
}

/** A line of some kilometres from a place, WKT. */
export function lineFrom([lon, lat]: At, next: () => number): string {
  let [x, y, angle] = [lon, lat, 2 * Math.PI * next()];
  const line = Array.from({ length: steps }, (): At => {
    const at: At = [x, y];
    angle += 0.8 * (next() - 0.5);
    x += 0.02 * Math.cos(angle);
    y += 0.016 * Math.sin(angle);
    return at;
  });
  return `LINESTRING (${line.map(written).join(', ')})`;
}

const written = ([lon, lat]: At) => `${lon.toFixed(5)} ${lat.toFixed(5)}`;
