import type { Geometry, LineString } from 'geojson';
import { createMemo, createSignal } from 'solid-js';
import type { Desk } from '../desk/desk';
import type { WrittenFeature } from '../desk/parsed';
import { setGeometry } from '../edits/parts';
import { moveFrontAsOf } from '../edits/situation-fronts';
import { newId } from '../marking/new-id';
import { fromPlane, type PlanePoint } from '../shapes/plane';
import { distance } from '../shapes/snap';
import { type Line, linesOf, type Vertex, withAdded, withMoved, withRemoved } from '../shapes/vertices';
import type { Drawing } from './drawing';
import type { Drawn } from './drawn';

/** A point of the shape in hand, on the plane. */
export interface Handle {
  readonly vertex: Vertex;
  readonly at: PlanePoint;
}

export type Editing = ReturnType<typeof createEditing>;

/** Moves, adds and removes points of the shape in hand; the document changes when a point is put down. */
export function createEditing({ files, parsed, situation, work }: Desk, drawn: Drawn, drawing: Drawing) {
  /** The shape as it is while one of its points is held. */
  const [held, setHeld] = createSignal<{ readonly vertex: Vertex; readonly geometry: Geometry }>();
  const id = () => {
    const chosen = drawing.chosen();
    return chosen?.sort === 'thing' ? chosen.id : undefined;
  };
  const written = createMemo((): Geometry | undefined => {
    const one = id();
    if (one === undefined) return undefined;
    const front = drawn.frontOf(one);
    if (front) return front.geometry as unknown as Geometry;
    const feature = drawn.featureOf(one);
    return feature && feature.properties.kind !== 'zone'
      ? ((feature.geometry as Geometry | null) ?? undefined)
      : undefined;
  });
  const geometry = () => held()?.geometry ?? written();
  const lines = createMemo((): readonly Line[] => linesOf(geometry() ?? null));
  const kind = () => (drawn.frontOf(id() ?? '') ? 'front' : drawn.featureOf(id() ?? '')?.properties.kind);

  const handles = createMemo((): readonly Handle[] =>
    lines().flatMap(({ path, points, isClosed }) =>
      points
        .slice(0, isClosed ? -1 : undefined)
        .map((point, index) => ({ vertex: { path, index }, at: drawn.plane(point) })),
    ),
  );
  const snapKinds = () => {
    const one = kind();
    if (one === 'front' || one === 'influence') return ['front'] as const;
    return one === 'route' ? (['place', 'route'] as const) : undefined;
  };
  function write(next: Geometry): void {
    const one = id();
    if (one === undefined) return;
    const front = drawn.frontOf(one);
    if (front && next.type === 'LineString') moveLine(one, front.geometry as unknown as LineString, next);
    else work.apply(setGeometry(one, next as unknown as WrittenFeature['geometry']));
  }
  /** Moves a front as of what is shown: where that makes a copy of it, the copy is in hand. */
  function moveLine(one: string, before: LineString, after: LineString): void {
    const copy = newId('front', 'front', [...parsed.taken(), ...drawn.fronts().map((front) => front.id)]);
    const move = { id: one, copy, before, after };
    work.apply(moveFrontAsOf(files(), situation.index(), move, drawn.partsByDate()));
    if (drawn.frontOf(copy)) drawing.choose({ sort: 'thing', id: copy });
  }
  return {
    id,
    geometry,
    lines,
    handles,
    held: () => held()?.vertex,
    pick(vertex: Vertex): void {
      const now = written();
      if (now) setHeld({ vertex, geometry: now });
    },
    /** Picks up a new point between two. */
    pickNew(vertex: Vertex, at: PlanePoint): void {
      const now = written();
      if (now) setHeld({ vertex, geometry: withAdded(now, vertex, fromPlane(at)) });
    },
    drag(to: PlanePoint): void {
      const now = held();
      if (!now) return;
      const { at } = drawing.placed(to, snapKinds(), id());
      setHeld({ ...now, geometry: withMoved(now.geometry, now.vertex, fromPlane(at)) });
    },
    drop(): void {
      const now = held();
      setHeld(undefined);
      if (now) write(now.geometry);
    },
    letGo: () => setHeld(undefined),
    remove(vertex: Vertex): void {
      const now = written();
      if (now) write(withRemoved(now, vertex));
    },
    move(vertex: Vertex, to: PlanePoint): void {
      const now = written();
      if (now) write(withMoved(now, vertex, fromPlane(to)));
    },
    /** The point of the shape that is nearest to a place, where one is near. */
    handleAt(at: PlanePoint): Handle | undefined {
      const near = handles().filter((one) => distance(one.at, at) < drawing.within());
      return near.toSorted((one, other) => distance(one.at, at) - distance(other.at, at))[0];
    },
  };
}
