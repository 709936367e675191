import type { MapLibreMap } from 'maplibre-gl';
import type { Canvas } from '../cartography/names/name';
import { nearestTurn } from '../geo/antimeridian';
import { latitudeOf, mercatorY } from '../geo/mercator';
import { turnAround } from '../geo/turns';
import type { Bounds } from '../story/model';

/** What of the map is asked for. */
type Framed = Pick<MapLibreMap, 'getContainer' | 'getCenter' | 'getZoom' | 'getBearing' | 'project'>;

/** Width of the world at zoom 0, px. */
const worldPx = 512;

const toMillionth = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/**
 * The map's frame as names are placed in it. Positions are projected here, as on the flat map of the engine: its own
 * projection goes through matrices, and placing asks for thousands.
 * @param by how far names may reach beyond the map's edges, px
 * @param first the story's first view, which tells where its longitudes are
 */
export function canvasOf(map: Framed, by: number, first: Bounds): Canvas {
  const { clientWidth, clientHeight } = map.getContainer();
  const middle = map.getCenter();
  // Not always half of the frame: the map may have padding.
  const centre = map.project(middle);
  const unit = (worldPx * 2 ** map.getZoom()) / 360;
  const turn = (-map.getBearing() * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const ordinate = mercatorY(middle.lat);
  const turned = turnAround(first);
  return {
    zoom: map.getZoom(),
    bearing: map.getBearing(),
    bounds: { left: -by, top: -by, right: clientWidth + by, bottom: clientHeight + by },
    project: ([lon = 0, lat = 0]) => {
      const east = (nearestTurn(lon, middle.lng) - middle.lng) * unit;
      const south = (ordinate - mercatorY(lat)) * unit;
      return { x: centre.x + east * cos - south * sin, y: centre.y + east * sin + south * cos };
    },
    // To a millionth of a degree: else a name that stays would be at another place after the last digits, and be drawn anew.
    unproject: ({ x, y }) => {
      const [right, down] = [x - centre.x, y - centre.y];
      const east = (right * cos + down * sin) / unit;
      const south = (down * cos - right * sin) / unit;
      return turned([middle.lng + east, latitudeOf(ordinate - south)]).map(toMillionth);
    },
  };
}
