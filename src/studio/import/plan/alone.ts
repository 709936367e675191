import type { Thing } from '../read/model';
import type { GroupChoice } from './choices';
import { type DayOrder, dayOrderIn } from './event-dates';
import type { Group } from './groups';
import { createInside } from './inside';
import type { PlanLeftWhy, WrittenFeature } from './model';
import type { Planning } from './planning';
import { madeOfArea, madeOfLine, madeOfPoint } from './shapes';
import { thinned } from './thin';

type Made =
  | { readonly feature: WrittenFeature; readonly isUndated?: boolean }
  | { readonly why: PlanLeftWhy };

/** Places, events, roads and areas of influence: each stands for itself. */
export function makeAlone(
  { things }: Group,
  choice: GroupChoice,
  planning: Planning,
): { readonly features: readonly WrittenFeature[]; readonly undated: number } {
  const { date } = choice;
  const order =
    date === undefined ? undefined : dayOrderIn(things.map(({ properties }) => properties[date] ?? ''));
  const isInside = createInside(planning.state.bounds);
  const features: WrittenFeature[] = [];
  let undated = 0;
  for (const thing of things) {
    const made = isInside(thing)
      ? madeOf(thing, choice, planning, order)
      : { why: 'outside-bounds' as const };
    if ('why' in made) {
      planning.leave(made.why);
      continue;
    }
    features.push(made.feature);
    if (made.isUndated) undated++;
  }
  return { features, undated };
}

function madeOf(
  thing: Thing,
  choice: GroupChoice,
  { choices: { toleranceKm }, making, newId, parties }: Planning,
  order: DayOrder,
): Made {
  const { shape } = thing;
  switch (shape.kind) {
    case 'point':
      return madeOfPoint(thing, shape.at, choice, making, newId, order);
    case 'line':
      return madeOfLine(thing, thinned(shape.line, toleranceKm), choice, making, newId);
    case 'area': {
      const actor = parties.of(choice.party, thing);
      if (actor === undefined) return { why: 'no-party' };
      return madeOfArea(thing, shape.polygons, choice, making, newId, actor, toleranceKm);
    }
    default:
      return shape satisfies never;
  }
}
