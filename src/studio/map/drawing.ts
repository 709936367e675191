import type { Geometry, Position } from 'geojson';
import { createSignal } from 'solid-js';
import type { Text } from '../../story/model';
import type { Thing } from './drawn';
import { isWithin, nearestTarget } from '../shapes/hit';
import { type DrawnPoint, isClosed, lineThrough } from '../shapes/drawn-line';
import type { Kind } from '../shapes/new-feature';
import { fromPlane, type PlanePoint } from '../shapes/plane';
import { distance, snap, type Snapped } from '../shapes/snap';
import type { Drawn } from './drawn';

export const tools = ['look', 'place', 'front', 'route', 'backing', 'influence', 'event'] as const;
export type Tool = (typeof tools)[number];

/** A point of a line in hand; on a road, of a town where it has a name. */
export interface HandPoint extends DrawnPoint {
  readonly name?: Text;
  readonly geonames?: number;
  /** The id of the place or zone at the point, for what goes from one to another. */
  readonly thing?: string;
}

/** What is on the map already and in hand. */
export type Chosen =
  | { readonly sort: 'part'; readonly at: PlanePoint }
  /** All parts that are no zone's. */
  | { readonly sort: 'open' }
  | { readonly sort: 'thing'; readonly id: string };

/** A shape that is drawn, before it is said what it is. */
export interface Pending {
  readonly kind: Exclude<Kind, 'zone' | 'meeting'> | 'front';
  readonly geometry: Geometry | null;
  readonly points: readonly HandPoint[];
}

/** How near a press has to be, px. */
const near = 12;

export type Drawing = ReturnType<typeof createDrawing>;

/** What the author is drawing, and what of the map is in hand. */
export function createDrawing(drawn: Drawn, scale: () => number) {
  const [tool, setTool] = createSignal<Tool>('look');
  const [points, setPoints] = createSignal<readonly HandPoint[]>([]);
  const [pending, setPending] = createSignal<Pending>();
  const [chosen, setChosen] = createSignal<Chosen>();
  const within = () => near / scale();

  const snapsTo: Partial<Record<Tool, readonly Thing['kind'][]>> = {
    front: ['front'],
    route: ['place', 'route'],
    influence: ['front'],
  };
  /** Where a point goes: onto a line that is there, or where it is. */
  function placed(at: PlanePoint, kinds = snapsTo[tool()], without?: string): DrawnPoint {
    if (!kinds) return { at };
    const on = snap(at, drawn.snapLines(kinds, without), within());
    return on ? { at: on.at, on } : { at };
  }
  const partAt = (at: PlanePoint) => drawn.parts().find(({ rings }) => isWithin(at, rings));
  /** What is on the map at a point: points and lines before the ground that they are on. */
  function thingAt(at: PlanePoint): Chosen | undefined {
    const things = drawn.things();
    const pointLike = things.filter(({ lines }) => lines.every(({ length }) => length === 1));
    const found = nearestTarget(at, pointLike, within()) ?? nearestTarget(at, things, within());
    if (found) return { sort: 'thing', id: found.id };
    return partAt(at) ? { sort: 'part', at } : undefined;
  }

  function choose(next: Chosen | undefined): void {
    setPending(undefined);
    setPoints([]);
    setChosen(next);
  }
  function take(next: Tool): void {
    choose(undefined);
    setTool(next);
  }
  const offer = (kind: Pending['kind'], geometry: Geometry | null, all: readonly HandPoint[]) => {
    setPoints([]);
    setPending({ kind, geometry, points: all });
  };
  const pointAt = (at: PlanePoint): Geometry => ({ type: 'Point', coordinates: fromPlane(at) });

  /** The line in hand ends: what it is becomes a question. */
  function finish(): void {
    const all = points();
    const kind = tool();
    // A circle has its middle alone.
    if (kind === 'influence' && all.length === 1) return offer(kind, null, all);
    if (all.length < 2) return;
    const line = kind === 'front' ? lineThrough(all) : all.map(({ at }) => at);
    const coordinates = line.map(fromPlane);
    if (kind === 'influence') {
      const ring = isClosed(line) ? coordinates : [...coordinates, coordinates[0] as Position];
      if (ring.length > 3) offer(kind, { type: 'Polygon', coordinates: [counterClockwise(ring)] }, all);
    } else if (kind === 'front' || kind === 'route') offer(kind, { type: 'LineString', coordinates }, all);
  }

  /** A press on the map, or Enter at the cursor. */
  function press(at: PlanePoint, known: Partial<HandPoint> = {}): void {
    const kind = tool();
    // What was drawn last is to be said first: also by the second press of a double one.
    if (pending()) return;
    if (kind === 'look') return choose(thingAt(at));
    if (kind === 'place') return offer(kind, pointAt(at), [{ at, ...known }]);
    if (kind === 'event') {
      // A meeting is at a place or in somebody's ground, not at a point of its own.
      const thing = anchorAt(at);
      return offer(kind, pointAt(at), [{ at, ...(thing !== undefined && { thing }), ...known }]);
    }
    if (kind === 'backing') {
      const thing = anchorAt(at);
      if (thing === undefined) return;
      const all = [...points(), { at, thing }];
      return all.length === 2 ? offer(kind, null, all) : void setPoints(all);
    }
    const all = points();
    const [first, last] = [all[0], all.at(-1)];
    const isAt = (point: HandPoint | undefined) => point !== undefined && distance(point.at, at) < within();
    // Back at its beginning, a line is closed; twice at one place, it ends.
    if (all.length > 2 && isAt(first) && kind !== 'route') {
      setPoints([...all, first as HandPoint]);
      return finish();
    }
    if (all.length > 1 && isAt(last)) return finish();
    const point = placed(at);
    setPoints([...all, { ...point, ...townOf(point.on), ...known }]);
  }

  /** The place that a road's point was put onto, with its name. */
  function townOf(on: Snapped | undefined): Partial<HandPoint> {
    const feature = on && drawn.featureOf(on.line);
    if (feature?.properties.kind !== 'place') return {};
    const { name, geonames } = feature.properties;
    return { name, ...(geonames !== undefined && { geonames }) };
  }

  /** The place or zone from which an arrow goes, or to which. */
  function anchorAt(at: PlanePoint): string | undefined {
    const places = drawn.things().filter(({ kind }) => kind === 'place');
    return nearestTarget(at, places, within())?.id ?? partAt(at)?.zone;
  }

  return {
    tool,
    take,
    points,
    pending,
    setPending,
    chosen,
    choose,
    press,
    finish,
    placed,
    partAt,
    within,
    /** Takes the last point of the line in hand away. */
    back: () => setPoints((all) => all.slice(0, -1)),
    cancel(): void {
      if (points().length > 0 || pending()) choose(undefined);
      else if (tool() !== 'look') take('look');
      else choose(undefined);
    },
  };
}

/** A ring as RFC 7946 has an outer one. */
function counterClockwise(ring: readonly Position[]): Position[] {
  let sum = 0;
  ring.forEach(([x = 0, y = 0], index) => {
    const [a = 0, b = 0] = ring[index + 1] ?? [];
    if (index + 1 < ring.length) sum += x * b - a * y;
  });
  return sum < 0 ? ring.toReversed() : [...ring];
}
