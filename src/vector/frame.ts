import { geoIdentity, geoPath } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
import { nearestTurn } from '../geo/antimeridian';
import { turnedParts } from '../geo/turns';
import { latitudeOf, mercatorY } from '../geo/mercator';
import type { Bounds } from '../story/model';
import { lineCollector } from './line-collector';
import type { Line } from './lines';

/** A frame's width in units: fine enough for integers. */
const usualUnits = 1200;
/** Overscan around the frame, as a share of its size: windows have other aspect ratios. */
const around = { x: 1, y: 0.5 };

/** A view on the Mercator plane: its bounds fill the frame, y downwards. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Of the map library, where the frame is as wide as a map usually is, px. */
  readonly zoom: number;
  /** Pixels to a unit there. */
  readonly scale: number;
  /** Where a position (degrees, lon before lat) stands in the frame. */
  project(position: Position): [x: number, y: number];
  /** The position that stands at a point of the frame. */
  unproject(point: readonly [x: number, y: number]): Position;
  /** The lines and rings of a geometry, cut off beyond what is drawn around. */
  lines(geometry: Geometry): readonly Line[];
}

/** How wide the map is in a usual window, px: it decides which names and lines a vector map has. */
export const usualWidth = 600;

/** How wide a frame is at a zoom of the map library, degrees of longitude. */
export const widthAt = (zoom: number): number => (usualWidth * 360) / 512 / 2 ** zoom;

/** @param width of the frame in units */
export function frameOf([west, south, east, north]: Bounds, width: number = usualUnits): Frame {
  const unit = width / (east - west);
  const top = mercatorY(north);
  const height = (top - mercatorY(south)) * unit;
  const middle = (west + east) / 2;
  // Elsewhere longitudes are as they are written, from -180 to 180.
  const isCrossing = east > 180 || west < -180;
  const onPlane = ([lon = 0, lat = 0]: Position): [number, number] => [
    (lon - west) * unit,
    (top - mercatorY(Math.max(-85, Math.min(85, lat)))) * unit,
  ];
  const clip = geoIdentity().clipExtent([
    [-width * around.x, -height * around.y],
    [width * (1 + around.x), height * (1 + around.y)],
  ]);
  return {
    width,
    height: Math.round(height * 10) / 10,
    zoom: Math.log2(widthAt(0) / (east - west)),
    scale: usualWidth / width,
    project: ([lon = 0, lat = 0]) => onPlane([isCrossing ? nearestTurn(lon, middle) : lon, lat]),
    unproject: ([x, y]) => [west + x / unit, latitudeOf(top - y / unit)],
    lines: (geometry) => {
      const parts = isCrossing ? turnedParts(geometry, middle) : [geometry];
      const { lines, context } = lineCollector();
      const draw = geoPath(clip, context);
      for (const part of parts) draw(projected(part, onPlane) as Geometry);
      return lines;
    },
  };
}

/** Where a point of the frame stands in a vector map of any size. */
export const inFrame = (frame: Frame, [x, y]: readonly [number, number]) => ({
  x: `${Number(((x / frame.width) * 100).toFixed(1))}%`,
  y: `${Number(((y / frame.height) * 100).toFixed(1))}%`,
});

type Nested = Position | readonly Nested[];

/** The geometry in the frame's units. */
function projected(geometry: Geometry, project: Frame['project']): object {
  if (geometry.type === 'GeometryCollection') return geometry;
  const walk = (coordinates: Nested): Nested =>
    typeof coordinates[0] === 'number'
      ? project(coordinates as Position)
      : (coordinates as readonly Nested[]).map(walk);
  return { ...geometry, coordinates: walk(geometry.coordinates as Nested) };
}
