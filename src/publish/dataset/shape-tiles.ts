import { GeoJSONVT } from '@maplibre/geojson-vt';
import type { GeoJSONVTFeatureNonPoint } from '@maplibre/geojson-vt';
import type { Shape } from '../../story/dataset/dataset';
import { placeOfTile } from '../../story/dataset/quad-keys';

/** Units to a side of a tile, and beyond each side, so that no edge shows where a shape was cut. */
export const extent = 4096;
const buffer = 80;

/** The most shapes that are drawn in a tile. */
const tileShapes = 1_500;

/** The line or area of an event of the table. */
export interface EventShape {
  /** The number of the event. */
  readonly event: number;
  /** The place of its kind among those of the table. */
  readonly kind: number;
  readonly rank: number;
  /** The id of the actor in whose colour it is. */
  readonly actor?: string | undefined;
  readonly geometry: Shape;
}

/** Shapes in the units of a tile, the largest first: the others lie over it. */
export type ShapesOfTile = readonly GeoJSONVTFeatureNonPoint[];

/**
 * Cuts shapes into tiles, zoom by zoom from the top. What is smaller than a part of a pixel is left out, and of very many
 * those of the lowest rank: their signs count them.
 * @param depth the deepest zoom: there nothing is made simpler
 * @returns the tiles of the next zoom, by their places in it
 */
export function shapeTiles(
  shapes: readonly EventShape[],
  depth: number,
): () => ReadonlyMap<number, ShapesOfTile> {
  const index = new GeoJSONVT(
    {
      type: 'FeatureCollection',
      features: shapes.map(({ event, kind, actor, geometry }) => ({
        type: 'Feature',
        id: event,
        properties: { kind, ...(actor !== undefined && { actor }) },
        geometry,
      })),
    },
    { maxZoom: depth, indexMaxZoom: 0, extent, buffer },
  );
  const rank = new Map(shapes.map((shape) => [shape.event, shape.rank]));
  const rankOf = ({ id }: GeoJSONVTFeatureNonPoint) => rank.get(id as number) ?? 0;
  let zoom = 0;
  let places: readonly (readonly [column: number, row: number])[] = shapes.length > 0 ? [[0, 0]] : [];
  return () => {
    const tiles = new Map<number, ShapesOfTile>();
    const below: [number, number][] = [];
    for (const [column, row] of places) {
      const tile = index.getTile(zoom, column, row);
      // A tile that has nothing large enough may have parts that do.
      if (!tile?.numPoints) continue;
      const sized = (tile.features as GeoJSONVTFeatureNonPoint[]).map((feature) => ({
        feature,
        size: sizeOf(feature),
      }));
      const drawn = sized
        .sort((a, b) => rankOf(b.feature) - rankOf(a.feature) || b.size - a.size)
        .slice(0, tileShapes)
        .sort((a, b) => b.size - a.size);
      if (drawn.length > 0)
        tiles.set(
          placeOfTile(column, row),
          drawn.map(({ feature }) => feature),
        );
      for (const right of [0, 1]) for (const down of [0, 1]) below.push([2 * column + right, 2 * row + down]);
    }
    places = below;
    zoom++;
    return tiles;
  };
}

/** The area of the box around a shape, square units. */
function sizeOf({ geometry }: GeoJSONVTFeatureNonPoint): number {
  let [left, top, right, bottom] = [extent * 2, extent * 2, -extent, -extent];
  for (const part of geometry)
    for (const [x, y] of part) {
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  return (right - left) * (bottom - top);
}
