import { once } from '../story/memory/once';
import { isAlliance } from '../story/relations';
import { holderKey } from '../story/holder';
import type {
  Actor,
  Claim,
  EventKind,
  Feature,
  RelationStatus,
  Story,
  Text,
  Tint,
  Zone,
} from '../story/model';
import type { Pattern } from './patterns';

/** The groups of the legend, from the top; each can be switched as one. */
export const rowGroups = [
  'control',
  'influence',
  'backing',
  'route',
  'places',
  'events',
  'outside-conflict',
] as const;
export type RowGroup = (typeof rowGroups)[number];

/** A row of the legend: the features that are drawn and hidden together. */
export interface Row {
  /** Stable: it stands in addresses. */
  readonly id: string;
  readonly group: RowGroup;
  /** The story's words for it; a row that the interface names has none. */
  readonly name?: Text;
  readonly tints: readonly Tint[];
  readonly pattern?: Pattern;
  readonly symbol:
    | 'area'
    | 'hatch'
    | 'line'
    | 'arrow'
    | 'arc'
    | 'place'
    | 'presence'
    | 'meeting'
    | 'event'
    | 'outline';
  /** Of arcs whose claims are not plainly said. */
  readonly status?: Exclude<RelationStatus, 'said'>;
  /** What happened, of a row of events. */
  readonly event?: EventKind;
  readonly features: readonly string[];
  /** True where no feature of the row is supported by the article. */
  readonly isContext: boolean;
}

/** Whether a row stands for areas, which are shown by a piece of themselves. */
export const isArea = ({ symbol }: Row): boolean => symbol === 'area' || symbol === 'hatch';

export const patternOfTint: Readonly<Record<Tint, Pattern | undefined>> = {
  red: 'dots',
  green: 'rise',
  ochre: 'rows',
  slate: 'grid',
  violet: 'fall',
  blue: 'rows',
  teal: 'rise',
  stone: 'grid',
};

/** The rows of a story's legend, in the order in which they are read and in which the map draws its areas. */
export function legendRows(story: Story): Row[] {
  const actors = new Map(story.actors.map((actor) => [actor.id, actor]));
  const zoneId = zoneIds(story);
  const rows = new Map<string, Row & { features: string[]; isContext: boolean }>();
  // What is read of the table later belongs to rows that are there already.
  for (const [kind] of story.dataset?.kinds ?? []) {
    const row = eventRow(kind);
    rows.set(row.id, { ...row, features: [], isContext: false });
  }
  const ends = new Set(
    story.features.flatMap((feature) => (feature.kind === 'backing' ? [feature.from, feature.to] : [])),
  );
  for (const feature of story.features) {
    const row = rowOf(feature, actors, story.claims, zoneId, ends);
    const known = rows.get(row.id);
    if (known) {
      known.features.push(feature.id);
      known.isContext &&= row.isContext;
    } else rows.set(row.id, { ...row, features: [feature.id] });
  }
  const features = new Map(story.features.map((feature) => [feature.id, feature]));
  return [...rows.values()]
    .map((row) => {
      if (row.group === 'outside-conflict') return namedByPlace(row, features);
      return row.group === 'influence' ? namedByActor(row, features, actors) : row;
    })
    .sort((a, b) => rowGroups.indexOf(a.group) - rowGroups.indexOf(b.group));
}

/** The rows that a map has layers for: those of every date that it holds. */
export const layerRows = ({
  dates,
  rows,
}: {
  readonly dates?: readonly Story[] | undefined;
  readonly rows: readonly Row[];
}) => (dates ? rowsOf(dates) : rows);

const rowsOf = once((dates: readonly Story[]): readonly Row[] => {
  const all = dates.flatMap(legendRows);
  return all.filter(({ id }, place) => all.findIndex((one) => one.id === id) === place);
});

/** A row of a single area has the area's name: outside the conflict, where matters more than who. */
function namedByPlace(row: Row, features: ReadonlyMap<string, Feature>): Row {
  const [only = '', ...more] = row.features;
  const feature = features.get(only);
  return feature && more.length === 0 ? { ...row, name: feature.name } : row;
}

/** A row of several areas of influence has the name of whose it is: none of the areas' own names is that of all. */
function namedByActor(
  row: Row,
  features: ReadonlyMap<string, Feature>,
  actors: ReadonlyMap<string, Actor>,
): Row {
  const feature = features.get(row.features[0] ?? '');
  const actor = feature?.kind === 'influence' ? actors.get(feature.actor) : undefined;
  return actor && row.features.length > 1 ? { ...row, name: actor.name } : row;
}

/**
 * The rows that an id of an address means: the row of that id; else those that were one row before the story had shared
 * ground between other parties too; else those of a group, which older addresses name.
 */
export function rowsNamed(id: string, rows: readonly Row[]): readonly Row[] {
  const row = rows.find((one) => one.id === id);
  if (row) return [row];
  const shared = rows.filter((one) => one.id.startsWith(`${id}.`));
  return shared.length > 0 ? shared : rows.filter(({ group }) => group === (formerGroups[id] ?? id));
}

/** Names of groups that stand in older addresses. */
const formerGroups: Readonly<Record<string, RowGroup>> = { aside: 'outside-conflict' };

function rowOf(
  feature: Feature,
  actors: ReadonlyMap<string, Actor>,
  claims: readonly Claim[],
  zoneId: (zone: Zone) => string,
  ends: ReadonlySet<string>,
): Row {
  const common = { features: [feature.id], isContext: feature.basis === 'context' };
  const named = (id: string) => {
    const actor = actors.get(id);
    return { ...(actor && { name: actor.name }), tints: actor ? [actor.tint] : [] };
  };
  switch (feature.kind) {
    case 'zone':
      return zoneRow(feature, actors, {
        ...common,
        id: zoneId(feature),
        group: feature.outsideConflict ? 'outside-conflict' : 'control',
      });
    case 'influence': {
      const actor = named(feature.actor);
      return {
        ...common,
        ...actor,
        name: feature.name,
        id: `influence-${feature.actor}`,
        group: 'influence',
        symbol: 'hatch',
        pattern: 'fall',
      };
    }
    case 'backing':
      return {
        ...common,
        ...named(feature.backer),
        name: feature.name,
        id: `backing-${feature.backer}-${feature.backed}${feature.status === 'said' ? '' : `.${feature.status}`}`,
        group: 'backing',
        ...(feature.status !== 'said' && { status: feature.status }),
        // An alliance goes both ways: its arc has no head.
        symbol: isAlliance(feature, claims) ? 'arc' : 'arrow',
      };
    case 'route':
      return { ...common, name: feature.name, tints: [], id: feature.id, group: 'route', symbol: 'line' };
    case 'place':
      if (feature.present)
        return { ...common, tints: [], id: 'presence', group: 'places', symbol: 'presence' };
      if (feature.basis === 'article')
        return { ...common, tints: [], id: 'places', group: 'places', symbol: 'place' };
      // Arcs start at the capitals of backers; whatever else the article does not name has a row of its own.
      return {
        ...common,
        tints: [],
        id: ends.has(feature.id) ? 'context-places' : 'other-places',
        group: 'places',
        symbol: 'place',
      };
    case 'meeting':
      return { ...common, tints: [], id: 'meetings', group: 'places', symbol: 'meeting' };
    case 'event':
      return { ...common, ...eventRow(feature.event) };
    default:
      return feature satisfies never;
  }
}

/** The row of what happened, also of events of a table. */
const eventRow = (event: EventKind) =>
  ({ id: `event-${event}`, tints: [], group: 'events', symbol: 'event', event }) as const;

function zoneRow(
  { holder, name }: Zone,
  actors: ReadonlyMap<string, Actor>,
  common: Pick<Row, 'id' | 'group' | 'features' | 'isContext'>,
): Row {
  if (holder.kind === 'actor') {
    const actor = actors.get(holder.actor);
    const pattern = actor && patternOfTint[actor.tint];
    return {
      ...common,
      name: actor?.name ?? name,
      tints: actor ? [actor.tint] : [],
      ...(pattern && { pattern }),
      symbol: 'area',
    };
  }
  return {
    ...common,
    name,
    tints: holder.actors.flatMap((id) => actors.get(id)?.tint ?? []).slice(0, 2),
    pattern: holder.kind === 'contested' ? 'weave' : 'stripes',
    symbol: 'hatch',
  };
}

/**
 * Gives each zone the id of its row: its holder's. Shared ground is "mixed" or "contested" without the names of its
 * parties as long as they are the same throughout the story.
 */
function zoneIds({ features }: Story): (zone: Zone) => string {
  const whole = ({ holder, outsideConflict }: Zone) =>
    `${outsideConflict ? 'aside-' : ''}${holderKey(holder)}`;
  const short = (id: string) => id.replace(/\..*/, '');
  const ids = new Set(features.flatMap((feature) => (feature.kind === 'zone' ? whole(feature) : [])));
  const shorts = [...ids].map(short);
  return (zone) => {
    const id = whole(zone);
    return shorts.filter((one) => one === short(id)).length > 1 ? id : short(id);
  };
}
