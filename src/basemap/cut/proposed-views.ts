import { bbox, polygon } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import type { Bounds } from '../world/cells';
import { kilometresPerDegree, longitudeScale } from '../world/measure';
import { boundsAround, sizeOf } from './focus';

/** Beyond the territory on each side, as a share of its width or height, the larger. */
const viewMargin = 0.08;
const boundsMargin = 0.3;
/** A part is far from the others where it is farther than this share of their size. */
const farAway = 0.5;
/** No map reaches farther, degrees: on the Mercator plane a pole is nowhere. */
const mostLatitude = 85;

export interface ProposedViews {
  readonly bounds: Bounds;
  /** First the largest part of the territory, with the others that are near. */
  readonly views: { readonly first: Bounds; readonly whole: Bounds };
}

/** The views of a new story, and where its features may be: around the outline of its territory, with a margin. */
export function proposedViews({ coordinates }: MultiPolygon): ProposedViews {
  const parts = coordinates.map((rings) => bbox(polygon(rings)) as Bounds);
  const all = boundsAround(parts);
  return {
    bounds: withMargin(all, boundsMargin),
    views: { first: withMargin(mainPart(parts), viewMargin), whole: withMargin(all, viewMargin) },
  };
}

/** Around the largest part, and what is near it, and what is near to that. */
function mainPart(parts: readonly Bounds[]): Bounds {
  const [largest, ...others] = parts.toSorted((one, other) => sizeOf(other) - sizeOf(one)) as [Bounds];
  let near: readonly Bounds[] = [largest];
  let rest: readonly Bounds[] = others;
  for (;;) {
    const around = boundsAround(near);
    const [west, south, east, north] = widened(around, farAway);
    const more = rest.filter((part) => {
      const [x, y] = [(part[0] + part[2]) / 2, (part[1] + part[3]) / 2];
      return y >= south && y <= north && (x - west + 720) % 360 <= east - west;
    });
    if (more.length === 0) return around;
    near = [...near, ...more];
    rest = rest.filter((part) => !more.includes(part));
  }
}

/** Wider bounds, as plain numbers: a tenth of a degree, or less around what is small. */
function withMargin(bounds: Bounds, share: number): Bounds {
  const [west, south, east, north] = widened(bounds, share);
  const digits = Math.min(4, Math.max(1, Math.ceil(3 - Math.log10(sizeOf(bounds)))));
  const down = (degrees: number) =>
    Number((Math.floor(degrees * 10 ** digits) / 10 ** digits).toFixed(digits));
  const up = (degrees: number) => -down(-degrees);
  const [left, right] = longitudes(down(west), up(east));
  return [left, Math.max(-mostLatitude, down(south)), right, Math.min(mostLatitude, up(north))];
}

/** Wider by a share of the width or height, the larger, on each side; east runs on past 180 degrees. */
function widened(bounds: Bounds, share: number): Bounds {
  const [west, south, east, north] = bounds;
  const km = share * sizeOf(bounds);
  const [x, y] = [km / longitudeScale((south + north) / 2), km / kilometresPerDegree];
  return [west - x, south - y, (east < west ? east + 360 : east) + x, north + y];
}

/**
 * West and east between -180 and 180 degrees. Across the antimeridian no bounds are more than half of the globe: their
 * sides would seem to be exchanged.
 */
function longitudes(west: number, east: number): [number, number] {
  if (east - west >= 360) return [-180, 180];
  if (west >= -180 && east <= 180) return [west, east];
  const excess = Math.max(0, Math.ceil((east - west - 180) / 2));
  return [wrapped(west + excess), wrapped(east - excess)];
}

const wrapped = (longitude: number) => Number((((longitude + 540) % 360) - 180).toFixed(4));
