import { limits } from '../../../story/files/limits';
import type { OnProgress, Thing } from '../read/model';
import { makeAlone } from './alone';
import type { Choices, MadeTexts } from './choices';
import { drawnOf, landOf, positionCount } from './drawn';
import { type Group, positionsOf } from './groups';
import type { Drawn, GroupPlan, Plan, WrittenFeature } from './model';
import { makeParted } from './parted';
import { isNamed } from './parties';
import { createPlanning, sourceOf } from './planning';
import type { StoryState } from './story-state';
import { thinned } from './thin';
import { troublesOf } from './troubles';
import type { Parting } from './zones';

/** What the story's files get, and what does not come into them, by an author's choices. */
export function planImport(
  groups: readonly Group[],
  choices: Choices,
  texts: MadeTexts,
  state: StoryState,
  onProgress: OnProgress,
): Plan {
  const planning = createPlanning(choices, texts, state);
  const features: WrittenFeature[] = [];
  const drawn: Drawn[] = [];
  const plans = new Map<string, GroupPlan>();
  const [areas, lines]: [Parting[], Parting[]] = [[], []];
  let undated = 0;

  for (const group of groups) {
    const { id, things } = group;
    const chosen = choices.groups[id];
    // What is thinned is off by as much, however exact the file is said to be.
    const off = group.kind === 'point' ? 0 : choices.toleranceKm;
    const choice = chosen && { ...chosen, precisionKm: Math.max(chosen.precisionKm, off) };
    if (!choice || choice.becomes === 'nothing') {
      planning.leave('chosen', things.length);
      plans.set(id, { id, becomes: 'nothing', made: 0, before: 0, after: 0 });
    } else if (choice.becomes === 'zone' || choice.becomes === 'front') {
      const list = choice.becomes === 'zone' ? areas : lines;
      for (const [index, thing] of things.entries())
        list.push({ key: `${id} ${index}`, group: id, thing, choice });
    } else {
      const made = makeAlone(group, choice, planning);
      features.push(...made.features);
      undated += made.undated;
      drawn.push(drawnOf(choice.becomes, made.features));
      const after = made.features.reduce((sum, feature) => sum + positionCount(feature), 0);
      const { becomes } = choice;
      plans.set(id, { id, becomes, made: made.features.length, before: countOf(things), after });
    }
  }

  // So many lines are no map of who holds what, and would be cut for minutes.
  const cuts = areas.length + lines.length;
  const made = cuts > limits.items ? undefined : makeParted(areas, lines, planning, onProgress);
  const { zones = [], fronts = [], parted } = made ?? {};
  features.push(...zones);
  drawn.push({ becomes: 'zone', lines: fronts.map(({ geometry }) => geometry.coordinates), points: [] });
  for (const { id, things } of groups) {
    const becomes = choices.groups[id]?.becomes;
    if (becomes !== 'zone' && becomes !== 'front') continue;
    const isZone = becomes === 'zone';
    const own = (isZone ? areas : lines).filter(({ group }) => group === id);
    const taken = parted?.taken;
    const count = own.filter(({ key }) => (isZone ? taken?.seeds.has(key) : taken && !taken.idle.has(key)));
    const after = isZone ? (parted?.after ?? 0) : thinnedCount(things, choices.toleranceKm);
    plans.set(id, { id, becomes, made: count.length, before: countOf(things), after });
  }

  const troubles = troublesOf(choices, groups, state, { features, fronts, actors: planning.parties.made });
  if (cuts > limits.items)
    troubles.push({ code: 'too-many-features', values: { count: cuts, most: limits.items } });
  else if (cuts > 0 && !made) troubles.push({ code: state.ground ? 'tangled' : 'no-ground' });
  const held = [...(parted?.taken.held ?? [])];
  return {
    groups: groups.flatMap(({ id }) => plans.get(id) ?? []),
    left: [...planning.left].map(([why, count]) => ({ why, count })),
    troubles,
    drawn,
    land: landOf(state),
    gaps: parted?.taken.gaps ?? 0,
    cut: held.filter((key) => parted?.taken.seeds.has(key)).length,
    hasRest: (parted?.taken.rest.length ?? 0) > 0 && !isNamed(choices.rest),
    undated,
    ...(troubles.length === 0 && {
      additions: { features, fronts, actors: planning.parties.made, source: sourceOf(planning) },
    }),
  };
}

const countOf = (things: readonly Thing[]) => things.reduce((sum, thing) => sum + positionsOf(thing), 0);

const thinnedCount = (things: readonly Thing[], toleranceKm: number) =>
  things.reduce(
    (sum, { shape }) => sum + (shape.kind === 'line' ? thinned(shape.line, toleranceKm).length : 0),
    0,
  );
