import type { Feature, Point, Position } from 'geojson';
import type { Bounds } from '../world/cells';
import { insideOf } from '../world/inside';
import { boxOf, distance, ringArea } from '../world/measure';
import type { SeaRow, SeasFile } from '../world/seas';
import type { Around } from './around';
import { rankBySize, roomyZoom } from './label-zoom';
import { namesFor } from './place-names';
import { holds, widened } from './view';

/** Side of the square of places that are tried for a sea's name. */
const tried = 11;
/** A name is so far from land at least, as a share of the sea's size, where the whole of it is seen. */
const leastRoom = 0.02;

/** Positions spread over bounds that do not cross the antimeridian. */
function spread([west, south, east, north]: Bounds): Position[] {
  const at = (from: number, to: number, step: number): number => from + ((to - from) * (step + 0.5)) / tried;
  return Array.from({ length: tried * tried }, (_, index) => [
    at(west, east, index % tried),
    at(south, north, Math.floor(index / tried)),
  ]);
}

const overlap = (a: Bounds, b: Bounds): Bounds => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];

/** What of a view lies on either side of the antimeridian. */
const halves = ([west, south, east, north]: Bounds): Bounds[] =>
  west <= east
    ? [[west, south, east, north]]
    : [
        [west, south, 180, north],
        [-180, south, east, north],
      ];

/** The position on water, in the sea and in the box, that is farthest from land and from the edges of both; its room, km. */
function roomiest(
  ring: readonly Position[],
  box: Bounds,
  coast: readonly Position[],
  isOnLand: (position: Position) => boolean,
): { at: Position; room: number } | undefined {
  const bounds = overlap(boxOf(ring), box);
  if (bounds[0] >= bounds[2] || bounds[1] >= bounds[3]) return undefined;
  const isIn = insideOf(ring);
  const near = coast.filter(([x = 0, y = 0]) =>
    holds([bounds[0] - 2, bounds[1] - 2, bounds[2] + 2, bounds[3] + 2], x, y),
  );
  const [west, south, east, north] = bounds;
  return spread(bounds)
    .filter((at) => isIn(at) && !isOnLand(at))
    .map((at) => {
      const [x = 0, y = 0] = at;
      const edges: Position[] = [
        [west, y],
        [east, y],
        [x, south],
        [x, north],
      ];
      return { at, room: Math.min(...[...near, ...edges].map((one) => distance(one, at))) };
    })
    .sort((a, b) => b.room - a.room)[0];
}

const round = (value: number): number => Math.round(value * 100) / 100;

function seaLabels(
  [latin, names, ring]: SeaRow,
  setting: Around,
  coast: readonly Position[],
): Feature<Point>[] {
  const { view, drawn, languages, isOnLand } = setting;
  const closed = [...ring, ...ring.slice(0, 1)].map((at): Position => [...at]);
  const extent = Math.sqrt(Math.abs(ringArea(closed)));
  const shown = halves(widened(view.bounds, drawn.focus.sizeKm * 0.06));
  const whole = roomiest(closed, [-180, -90, 180, 90], coast, isOnLand);
  if (!whole || whole.room < extent * leastRoom) return [];
  const inView = shown
    .map((half) => roomiest(closed, half, coast, isOnLand))
    .filter((found) => found !== undefined)
    .sort((a, b) => b.room - a.room)[0];
  const properties = { kind: 'sea', ...namesFor(languages, latin, names), rank: rankBySize(extent / 2) };
  const words = Object.entries(properties).flatMap(([key, value]) =>
    key.startsWith('name:') ? [String(value)] : [],
  );
  const minzoom = roomyZoom(words, whole.at[1] as number, extent);
  const label = ({ at }: { at: Position }, zooms: Record<string, number>): Feature<Point> => ({
    type: 'Feature',
    properties: { ...properties, ...zooms },
    geometry: { type: 'Point', coordinates: at.map(round) },
  });
  const isShown = shown.some((half) => holds(half, whole.at[0] as number, whole.at[1] as number));
  if (isShown || !inView || inView.room < 8 * view.kmPerPixel) return [label(whole, { minzoom })];
  const change = Math.max(0, Math.round((view.zoom - 0.6) * 10) / 10);
  return [
    ...(minzoom < change ? [label(whole, { minzoom, maxzoom: change })] : []),
    label(inView, { minzoom: change }),
  ];
}

/** Names of seas and oceans: each where it has most room, and where the first view shows a part of it. */
export async function cutSeaLabels(setting: Around): Promise<Feature<Point>[]> {
  const { seas } = (await setting.read('seas.json')) as SeasFile;
  const coast = setting.drawn.arcs
    .filter(({ left, right }) => left === '' || right === '')
    .flatMap(({ line }) => line.map(([x, y]): Position => [x / 1000, y / 1000]));
  return seas.flatMap((sea) => seaLabels(sea, setting, coast));
}
