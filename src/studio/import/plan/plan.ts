import type { Position } from 'geojson';
import { limits } from '../../../story/files/limits';
import { idMaker } from '../../marking/new-id';
import type { OnProgress, Thing } from '../read/model';
import type { Choices, GroupChoice, MadeTexts } from './choices';
import { dayOrderIn } from './event-dates';
import { type Group, positionsOf } from './groups';
import { anyName, commonOf, type Making, nameOf } from './make';
import type { Drawn, GroupPlan, Plan, PlanLeftWhy, PlanTrouble, WrittenFeature, WrittenFront } from './model';
import { createParties, isNamed } from './parties';
import { madeOfArea, madeOfLine, madeOfPoint } from './shapes';
import type { StoryState } from './story-state';
import { thinned } from './thin';
import { troublesOf } from './troubles';
import { partGround, type Parting } from './zones';

/** What the story's files get, and what does not come into them, by an author's choices. */
export function planImport(
  groups: readonly Group[],
  choices: Choices,
  texts: MadeTexts,
  state: StoryState,
  onProgress: OnProgress,
): Plan {
  const { value: story } = state.parsed.story;
  const languages = [...story.sources.map(({ language }) => language), ...story.translations];
  const newId = idMaker(state.taken);
  const sourceId = newId(choices.source.name.replace(/\.\w+$/, ''), 'file');
  const making: Making = { languages, texts, sourceId, asOf: choices.source.asOf };
  const parties = createParties(story.actors, languages, newId);
  const left = new Map<PlanLeftWhy, number>();
  const leave = (why: PlanLeftWhy, count = 1) => left.set(why, (left.get(why) ?? 0) + count);
  const features: WrittenFeature[] = [];
  const drawn: Drawn[] = [];
  const plans = new Map<string, GroupPlan>();
  const [areas, lines]: [Parting[], Parting[]] = [[], []];
  let undated = 0;
  const isInside = createInside(state);

  groups.forEach((group) => {
    const choice = choices.groups[group.id];
    if (!choice || choice.becomes === 'nothing') {
      leave('chosen', group.things.length);
      return void plans.set(group.id, { id: group.id, becomes: 'nothing', made: 0, before: 0, after: 0 });
    }
    if (choice.becomes === 'zone' || choice.becomes === 'front') {
      const list = choice.becomes === 'zone' ? areas : lines;
      group.things.forEach((thing, index) => list.push({ key: `${group.id} ${index}`, thing, choice }));
      return;
    }
    const made = alone(group, choice);
    features.push(...made);
    drawn.push(drawnOf(choice, made));
    plans.set(group.id, {
      id: group.id,
      becomes: choice.becomes,
      made: made.length,
      before: group.things.reduce((sum, thing) => sum + positionsOf(thing), 0),
      after: made.reduce((sum, { geometry }) => sum + positionCount(geometry), 0),
    });
  });

  /** Those of a group that stand each for itself. */
  function alone(group: Group, choice: GroupChoice): WrittenFeature[] {
    const dates =
      choice.date === undefined
        ? []
        : group.things.map(({ properties }) => properties[choice.date ?? ''] ?? '');
    const order = dayOrderIn(dates);
    return group.things.flatMap((thing) => {
      const made = madeOf(thing, choice, order);
      if ('why' in made) leave(made.why);
      return 'feature' in made ? [made.feature] : [];
    });
  }

  function madeOf(thing: Thing, choice: GroupChoice, order: ReturnType<typeof dayOrderIn>) {
    const { shape } = thing;
    if (!isInside(thing)) return { why: 'outside-bounds' as const };
    switch (shape.kind) {
      case 'point': {
        const made = madeOfPoint(thing, shape.at, choice, making, newId, order);
        if (made.isUndated) undated++;
        return made;
      }
      case 'line':
        return madeOfLine(thing, thinned(shape.line, choices.toleranceKm), choice, making, newId);
      case 'area': {
        const actor = parties.of(choice.party, thing);
        if (actor === undefined) return { why: 'no-party' as const };
        return madeOfArea(thing, shape.polygons, choice, making, newId, actor, choices.toleranceKm);
      }
      default:
        return shape satisfies never;
    }
  }

  const parting = areas.length + lines.length > 0;
  const parted =
    parting && state.ground
      ? partGround(
          state.ground,
          areas.filter(
            ({ thing, choice }) => !isNamed(choice.party) || parties.of(choice.party, thing) !== undefined,
          ),
          lines,
          state.turn,
          choices.toleranceKm,
          isNamed(choices.rest),
          onProgress,
        )
      : undefined;
  const fronts: WrittenFront[] = [];
  if (parted) {
    const { taken, precisions } = parted;
    for (const { id, line } of taken.fronts) {
      const known = precisions.get(id) ?? precisions.get(id.replace(/ \d+$/, ''));
      const coordinates = line.map(state.written) as [number, number][];
      fronts.push({
        type: 'Feature',
        id: newId('', 'front'),
        geometry: { type: 'LineString', coordinates },
        properties: { precisionKm: known ?? 0 },
      });
    }
    for (const { key, thing, choice } of areas) {
      const holder = parties.of(choice.party, thing);
      const seeds = taken.seeds.get(key);
      if (!seeds)
        leave(
          holder === undefined && isNamed(choice.party)
            ? 'no-party'
            : taken.held.has(key)
              ? 'held'
              : 'outside-territory',
        );
      else features.push(zone(nameOf(thing, choice), seeds, holder ?? '', choice.precisionKm));
    }
    leave('idle-front', lines.filter(({ key }) => taken.idle.has(key)).length);
    const rest = parties.of(choices.rest);
    if (rest !== undefined && taken.rest.length > 0)
      features.push(zone(texts.restName, taken.rest, rest, Math.max(1, choices.toleranceKm)));
    drawn.push({ becomes: 'zone', lines: taken.fronts.map(({ line }) => line), points: [] });
  }
  for (const group of groups) {
    const choice = choices.groups[group.id];
    if (choice?.becomes !== 'zone' && choice?.becomes !== 'front') continue;
    const own = (choice.becomes === 'zone' ? areas : lines).filter(({ key }) =>
      key.startsWith(`${group.id} `),
    );
    const before = own.reduce((sum, { thing }) => sum + positionsOf(thing), 0);
    const made = own.filter(({ key }) =>
      choice.becomes === 'zone' ? parted?.taken.seeds.has(key) : parted && !parted.taken.idle.has(key),
    ).length;
    const after =
      choice.becomes === 'zone'
        ? (parted?.after ?? 0)
        : own.reduce(
            (sum, { thing }) =>
              sum + (thing.shape.kind === 'line' ? thinned(thing.shape.line, choices.toleranceKm).length : 0),
            0,
          );
    plans.set(group.id, { id: group.id, becomes: choice.becomes, made, before, after });
  }

  function zone(
    name: Readonly<Record<string, string>>,
    seeds: readonly Position[],
    holder: string,
    precisionKm: number,
  ): WrittenFeature {
    return {
      type: 'Feature',
      id: newId(anyName(name), 'zone'),
      geometry: { type: 'MultiPoint', coordinates: seeds.map(state.written) as [number, number][] },
      properties: {
        kind: 'zone',
        ...commonOf(making, name, 'cut-by-fronts', precisionKm),
        holder,
        actors: holder === '' ? [] : [holder],
      },
    };
  }

  const troubles: PlanTrouble[] = troublesOf(choices, groups, state, {
    features,
    fronts,
    actors: parties.made,
  });
  if (parting && !state.ground) troubles.push({ code: 'no-ground' });
  else if (parting && !parted) troubles.push({ code: 'tangled' });
  return {
    groups: groups.flatMap(({ id }) => plans.get(id) ?? []),
    left: [...left].flatMap(([why, count]) => (count > 0 ? [{ why, count }] : [])),
    troubles,
    drawn,
    gaps: parted?.taken.gaps ?? 0,
    cut: [...(parted?.taken.held ?? [])].filter((key) => parted?.taken.seeds.has(key)).length,
    hasRest: (parted?.taken.rest.length ?? 0) > 0 && !isNamed(choices.rest),
    undated,
    ...(troubles.length === 0 && {
      additions: {
        features,
        fronts,
        actors: parties.made,
        source: {
          id: sourceId,
          name: Object.fromEntries(languages.map((language) => [language, choices.source.name.trim()])),
          ...(choices.source.licence.trim() !== '' && { licence: choices.source.licence.trim() }),
          ...(choices.source.url.trim() !== '' && { url: choices.source.url.trim() }),
        },
      },
    }),
  };
}

function createInside({ bounds }: StoryState): (thing: Thing) => boolean {
  const [west, south, east, north] = bounds;
  const holds = ([lon = 0, lat = 0]: Position) =>
    lat >= south && lat <= north && (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east);
  return ({ shape }) =>
    shape.kind === 'point'
      ? holds(shape.at)
      : shape.kind === 'line'
        ? shape.line.every(holds)
        : shape.polygons.flat(2).every(holds);
}

/** Positions that the preview draws of a group at most. */
const mostDrawn = limits.items;

function drawnOf({ becomes }: GroupChoice, features: readonly WrittenFeature[]): Drawn {
  const [lines, points]: [Position[][], Position[]] = [[], []];
  for (const { geometry } of features.slice(0, mostDrawn)) {
    if (geometry?.type === 'Point') points.push(geometry.coordinates);
    else if (geometry?.type === 'LineString') lines.push(geometry.coordinates);
    else if (geometry?.type === 'Polygon') lines.push(...geometry.coordinates);
    else if (geometry?.type === 'MultiPolygon') lines.push(...geometry.coordinates.flat());
  }
  return { becomes, lines, points };
}

function positionCount(geometry: WrittenFeature['geometry']): number {
  switch (geometry?.type) {
    case 'LineString':
      return geometry.coordinates.length;
    case 'Polygon':
      return geometry.coordinates.flat().length;
    case 'MultiPolygon':
      return geometry.coordinates.flat(2).length;
    default:
      return 1;
  }
}
