import { bbox, polygon } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import type { Bounds } from '../world/cells';
import { boundsAround, sizeOf } from './focus';
import { holds, widened } from './view';

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
    const reached = widened(around, farAway * sizeOf(around));
    const more = rest.filter(([west, south, east, north]) =>
      holds(reached, (west + east) / 2, (south + north) / 2),
    );
    if (more.length === 0) return around;
    near = [...near, ...more];
    rest = rest.filter((part) => !more.includes(part));
  }
}

/** Wider bounds, as plain numbers: a tenth of a degree, or less around what is small. */
function withMargin(bounds: Bounds, share: number): Bounds {
  const [west, south, east, north] = widened(bounds, share * sizeOf(bounds));
  const digits = Math.min(4, Math.max(1, Math.ceil(3 - Math.log10(sizeOf(bounds)))));
  const down = (degrees: number) =>
    Number((Math.floor(degrees * 10 ** digits) / 10 ** digits).toFixed(digits));
  const up = (degrees: number) => -down(-degrees);
  const [left, right] = narrowed(Math.max(-180, down(west)), Math.min(180, up(east)));
  return [left, Math.max(-mostLatitude, down(south)), right, Math.min(mostLatitude, up(north))];
}

/** Across the antimeridian no bounds are more than half of the globe: their sides would seem to be exchanged. */
function narrowed(west: number, east: number): [number, number] {
  const excess = west > east ? Math.max(0, Math.ceil(east + 360 - west - 180)) : 0;
  return [west + Math.ceil(excess / 2), east - Math.ceil(excess / 2)];
}
