import { isAlliance } from '../story/alliance';
import type { Actor, Claim, Feature, Story, Text, Tint, Zone } from '../story/model';
import type { Pattern } from './patterns';

/** The groups of the legend, from the top; each can be switched as one. */
export const groups = ['control', 'influence', 'backing', 'route', 'places', 'aside'] as const;
export type Group = (typeof groups)[number];

/** A row of the legend: the features that are drawn and hidden together. */
export interface Row {
  /** Stable: it stands in addresses. */
  readonly id: string;
  readonly group: Group;
  /** The story's words for it; a row that the interface names has none. */
  readonly name?: Text;
  readonly tints: readonly Tint[];
  readonly pattern?: Pattern;
  readonly symbol: 'area' | 'hatch' | 'line' | 'arrow' | 'arc' | 'place' | 'presence' | 'meeting' | 'outline';
  readonly features: readonly string[];
  /** True where no feature of the row is supported by the article. */
  readonly isContext: boolean;
}

const patternOf: Readonly<Record<Tint, Pattern | undefined>> = {
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
  const rows = new Map<string, Row & { features: string[]; isContext: boolean }>();
  for (const feature of story.features) {
    const row = rowOf(feature, actors, story.claims);
    const known = rows.get(row.id);
    if (known) {
      known.features.push(feature.id);
      known.isContext &&= row.isContext;
    } else rows.set(row.id, { ...row, features: [feature.id] });
  }
  const features = new Map(story.features.map((feature) => [feature.id, feature]));
  return [...rows.values()]
    .map((row) => (row.group === 'aside' ? namedByPlace(row, features) : row))
    .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));
}

/** A row of one area has its name: outside the conflict it counts more where that is than who is there. */
function namedByPlace(row: Row, features: ReadonlyMap<string, Feature>): Row {
  const [only = '', ...more] = row.features;
  const feature = features.get(only);
  return feature && more.length === 0 ? { ...row, name: feature.name } : row;
}

/** The rows that an id of an address means: the row of that id, else those of a group. Older addresses have "aside". */
export function rowsNamed(id: string, rows: readonly Row[]): readonly Row[] {
  const row = rows.find((one) => one.id === id);
  return row ? [row] : rows.filter(({ group }) => group === id);
}

function rowOf(feature: Feature, actors: ReadonlyMap<string, Actor>, claims: readonly Claim[]): Row {
  const common = { features: [feature.id], isContext: feature.basis === 'context' };
  const named = (id: string) => {
    const actor = actors.get(id);
    return { ...(actor && { name: actor.name }), tints: actor ? [actor.tint] : [] };
  };
  switch (feature.kind) {
    case 'zone':
      return zoneRow(feature, actors, common);
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
        id: `backing-${feature.backer}-${feature.backed}`,
        group: 'backing',
        // An alliance goes both ways: its arc has no head.
        symbol: isAlliance(feature, claims) ? 'arc' : 'arrow',
      };
    case 'route':
      return { ...common, name: feature.name, tints: [], id: feature.id, group: 'route', symbol: 'line' };
    case 'place':
      if (feature.present)
        return { ...common, tints: [], id: 'presence', group: 'places', symbol: 'presence' };
      return feature.basis === 'context'
        ? { ...common, tints: [], id: 'context-places', group: 'places', symbol: 'place' }
        : { ...common, tints: [], id: 'places', group: 'places', symbol: 'place' };
    case 'meeting':
      return { ...common, tints: [], id: 'meetings', group: 'places', symbol: 'meeting' };
    default:
      return feature satisfies never;
  }
}

function zoneRow(
  zone: Zone,
  actors: ReadonlyMap<string, Actor>,
  common: Pick<Row, 'features' | 'isContext'>,
): Row {
  const holder = actors.get(zone.holder);
  const outside = zone.aside && ({ id: `aside-${zone.holder}`, group: 'aside' } as const);
  if (holder) {
    const pattern = patternOf[holder.tint];
    return {
      ...common,
      id: holder.id,
      group: 'control',
      name: holder.name,
      tints: [holder.tint],
      ...(pattern && { pattern }),
      symbol: 'area',
      ...outside,
    };
  }
  const tints = zone.actors.flatMap((id) => actors.get(id)?.tint ?? []).slice(0, 2);
  return {
    ...common,
    id: zone.holder,
    group: 'control',
    name: zone.name,
    tints,
    pattern: zone.holder === 'contested' ? 'weave' : 'stripes',
    symbol: 'hatch',
    ...outside,
  };
}
