import type { Position } from 'geojson';
import type { Event, Feature, Story } from '../story/model';
import { once } from '../story/memory/once';

/** Where the signs of events stand beside what is on their place already: rings of so many, so far from it, px. */
const rings = [
  { radius: 24, count: 6 },
  { radius: 44, count: 12 },
  { radius: 64, count: 18 },
];

/** By slot: the place itself, then around it from above, left and right in turn, px. What finds no slot lies on the last. */
export const slotOffsets: readonly (readonly [right: number, down: number])[] = [
  [0, 0],
  ...rings.flatMap(({ radius, count }) =>
    Array.from({ length: count }, (_, index): [number, number] => {
      const turn = (Math.ceil(index / 2) * (index % 2 === 0 ? -1 : 1) * 2 * Math.PI) / count;
      // Zero added: never -0.
      return [Math.round(radius * Math.sin(turn)) + 0, Math.round(-radius * Math.cos(turn)) + 0];
    }),
  ),
];

/** The slot of each event, by id: the first that is free of places, meetings, the ends of arcs, and events before it. */
export const eventSlots = once(slotsIn);

/** From its place to where the sign of an event stands, px. */
export const eventOffset = (story: Story, { id }: Pick<Event, 'id'>) =>
  slotOffsets[eventSlots(story).get(id) ?? 0] ?? [0, 0];

function slotsIn({ features }: Story): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  for (const feature of features) {
    const at = feature.kind === 'event' ? undefined : pointOf(feature);
    if (at) taken.set(placeKey(at), 1);
  }
  const slots = new Map<string, number>();
  for (const feature of features) {
    const at = feature.kind === 'event' ? pointOf(feature) : undefined;
    if (!at) continue;
    const slot = taken.get(placeKey(at)) ?? 0;
    taken.set(placeKey(at), slot + 1);
    slots.set(feature.id, Math.min(slot, slotOffsets.length - 1));
  }
  return slots;
}

/** To about 100 m: arcs are rounded. */
const placeKey = (at: Position) => at.map((degrees) => degrees.toFixed(3)).join();

/** Where a sign stands: of a point, itself; of an arc, its end. */
function pointOf({ kind, geometry }: Feature): Position | undefined {
  if (kind === 'backing' && geometry?.type === 'LineString') return geometry.coordinates.at(-1);
  return geometry?.type === 'Point' ? geometry.coordinates : undefined;
}
