import { townDot } from '../layers/name-layers';
import type { View } from '../layers/view';
import { assign } from './assign';
import { type Box, boxAround, centreOf, grown, isWithin, Taken } from './box';
import { type Dot, dotsOf } from './dots';
import { basemapNames, type NamedBasemap } from './basemap-names';
import { type Canvas, type Kept, mostBeside, type Name, type Placed, type Spot, textOf } from './name';
import { boxOf } from './spots';
import { storyNames } from './story-names';

/** Previous placements, by key. */
export interface Before {
  readonly kept: ReadonlyMap<string, Kept>;
  /** Whether the scale is the same: existing names then keep their spots before new ones are placed. */
  readonly isSameScale: boolean;
}

/** Beyond so many required names each takes its best free spot in turn: to look for them all together takes long. */
const mostTogether = 14;

const nothingBefore: Before = { kept: new Map(), isSameScale: false };

/** Of a name to other names, px. */
const apart = 2;
/** A kept name may touch others: its position is rounded. */
const keptApart = -2;
/** Least distance to another's dot, so that a name is not read as that one's, px. */
const nearDot = 4;
/**
 * Places each name of a view at its best spot free of other names, dots and covers. Names without a free spot are left
 * out, lower ranks first. The live map and the vector map use the same placement.
 * @param covers what lies over the map
 * @param chosen ids of features that are named before all others, and at any scale
 */
export function placeNames(
  view: View,
  basemap: NamedBasemap,
  canvas: Canvas,
  covers: readonly Box[],
  { kept, isSameScale }: Before = nothingBefore,
  chosen: ReadonlySet<string> = new Set(),
): Placed[] {
  const ranks = storyNames(view, canvas.zoom, chosen);
  const isChosen = ({ feature = '' }: Name) => chosen.has(feature);
  const [large = [], places = [], others = []] = ranks.map((names) =>
    names.filter((name) => !isChosen(name)),
  );
  const needed = [...firstInSight(places, canvas)];
  const dots = dotsOf(view, canvas, basemap.towns);
  const layout = () => {
    const empty = createLayout(canvas, covers, dots, { kept, isSameScale });
    empty.placeAll(ranks.flat().filter(isChosen), true);
    return empty;
  };
  const first = layout();
  large.forEach(first.place);
  first.placeAll(needed);
  // Where there is hardly any room, a large zone's name can stand where a place's cannot.
  const second = layout();
  if (first.placed.filter(({ name }) => !isChosen(name)).length < large.length + needed.length) {
    second.placeAll(needed);
    large.forEach(second.place);
  }
  const best = second.placed.length > first.placed.length ? second : first;
  const rest = [...others, ...basemapNames(view, basemap, canvas.zoom)];
  const isFirst = ({ key }: Name) => isSameScale && kept.has(key);
  [...rest.filter(isFirst), ...rest.filter((one) => !isFirst(one))].forEach(best.place);
  return best.placed;
}

/** No window has room for so many names: of more places in sight, those that the story has first are named. */
const mostNeeded = 1000;

function* firstInSight(names: readonly Name[], canvas: Canvas): Iterable<Name> {
  let count = 0;
  for (const name of names) {
    if (count === mostNeeded) return;
    if (!isInSight(name, canvas)) continue;
    count++;
    yield name;
  }
}

function isInSight({ beside, spots }: Name, canvas: Canvas): boolean {
  if (beside) {
    const { x, y } = canvas.project(beside);
    const { left, right, top, bottom } = grown(canvas.bounds, mostBeside);
    if (x < left || x > right || y < top || y > bottom) return false;
  }
  return [...spots(canvas, undefined)].some(({ box }) => isWithin(box, canvas.bounds));
}

/** A map without names, to place them one after the other. */
function createLayout(
  canvas: Canvas,
  covers: readonly Box[],
  dots: readonly Dot[],
  { kept, isSameScale }: Before,
) {
  const placed: Placed[] = [];
  const taken = new Taken();
  const nearby = new Taken();
  const covered = new Taken();
  for (const box of covers) {
    taken.add(box);
    covered.add(box);
  }
  for (const { box, owner } of dots) {
    taken.add(box, owner);
    nearby.add(grown(box, nearDot), owner);
  }
  const take = (name: Name, spot: Spot) => {
    for (const box of [spot.box, ...alongLeader(spot, canvas)]) taken.add(box);
    for (const box of dotOf(name, spot, canvas)) {
      taken.add(box);
      nearby.add(grown(box, nearDot), name.key);
    }
    placed.push({ ...spot, name });
  };
  const isFree = (spot: Spot, name: Name, room = apart) =>
    isWithin(spot.box, canvas.bounds) &&
    taken.isFree(grown(spot.box, room), name.key) &&
    [...alongLeader(spot, canvas), ...dotOf(name, spot, canvas)].every((box) => taken.isFree(box, name.key));
  const isSeen = ({ box }: Spot) => isWithin(box, canvas.bounds) && covered.isFree(box);
  const isClear = (spot: Spot, owner: string) =>
    nearby.isFree(grown(spot.box, isSameScale && kept.has(owner) ? keptApart : 0), owner);
  /** Free spots; at the same scale, those with the current text first. */
  function* freeSpots(name: Name): Iterable<Spot> {
    const before = kept.get(name.key);
    if (before && isSameScale) {
      for (const spot of name.spots(canvas, before)) {
        if (textOf(spot.block) === before.text && isFree(spot, name, keptApart)) yield spot;
      }
    }
    for (const spot of name.spots(canvas, before)) if (isFree(spot, name)) yield spot;
  }
  function* requiredSpots(name: Name, isOnDots: boolean): Generator<Spot, undefined> {
    const near: Spot[] = [];
    let isAnyFree = false;
    for (const spot of freeSpots(name)) {
      isAnyFree = true;
      if (isClear(spot, name.key)) yield spot;
      else near.push(spot);
    }
    yield* near;
    if (!isOnDots || isAnyFree) return;
    for (const spot of name.spots(canvas, kept.get(name.key))) if (isSeen(spot)) yield spot;
  }
  return {
    placed,
    place: (name: Name) => {
      if (name.yieldsToZones && placed.some((other) => other.name.layer === 'zone-labels')) return;
      for (const spot of freeSpots(name)) if (isClear(spot, name.key)) return take(name, spot);
    },
    /**
     * Required names may come near another's dot rather than be left out; with `isOnDots`, cover it.
     */
    placeAll: (names: readonly Name[], isOnDots = false) => {
      if (names.length <= mostTogether) {
        const spots = names.map((name) => [...requiredSpots(name, isOnDots)]);
        assign(spots, apart).forEach((spot, index) => {
          const name = names[index];
          if (spot && name) take(name, spot);
        });
        return;
      }
      for (const name of names) {
        const { value: best } = requiredSpots(name, isOnDots).next();
        if (best) take(name, best);
      }
    },
  };
}

/** The dot of a name that has one of its own. */
function dotOf({ hasDot }: Name, { at }: Spot, canvas: Canvas): Box[] {
  if (!hasDot) return [];
  const { x, y } = canvas.project(at);
  return [boxAround(x, y, townDot.radius + townDot.ring)];
}

/** px */
const leaderStep = 6;

/** The leader as a row of small boxes; none where the name has no leader. */
function alongLeader({ leader }: Spot, canvas: Canvas): Box[] {
  if (!leader) return [];
  const [from, to] = [canvas.project(leader[0]), canvas.project(leader[1])];
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / leaderStep);
  return Array.from({ length: count }, (_, index) => {
    const share = index / count;
    return boxAround(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share, 1);
  });
}

/** Projects placed names on another canvas, or the same one. */
export const keptFrom = (placed: readonly Placed[], canvas: Canvas): Map<string, Kept> =>
  new Map(
    placed.map(({ name, block, at, anchor, offset, leader }) => {
      const { x, y } = canvas.project(at);
      const box = boxOf(block, anchor, { x: x + offset.x, y: y + offset.y });
      return [name.key, { ...centreOf(box), text: textOf(block), ...(leader && { leader }) }];
    }),
  );
