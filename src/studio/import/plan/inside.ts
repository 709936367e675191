import type { Position } from 'geojson';
import type { Bounds } from '../../../story/model';
import type { Thing } from '../read/model';

/** Tells whether all of a thing is within the bounds of a story, which may cross the antimeridian. */
export function createInside([west, south, east, north]: Bounds): (thing: Thing) => boolean {
  const holds = ([lon = 0, lat = 0]: Position) =>
    lat >= south && lat <= north && (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east);
  return ({ shape }) => {
    switch (shape.kind) {
      case 'point':
        return holds(shape.at);
      case 'line':
        return shape.line.every(holds);
      case 'area':
        return shape.polygons.flat(2).every(holds);
      default:
        return shape satisfies never;
    }
  };
}
