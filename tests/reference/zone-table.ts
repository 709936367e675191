import {
  booleanPointInPolygon,
  feature,
  lineString,
  pointToLineDistance,
  pointToPolygonDistance,
} from '@turf/turf';
import type { Edge, Settlement, Zone } from './read';

/** The reference's classes (its `holder`, or its `area` within Turkey's zones) and the zones that answer to them. */
const classes = [
  {
    name: 'government',
    column: 'holder',
    large: true,
    zones: (zone: Zone) => zone.holder === 'syrian-government',
  },
  { name: 'sdf', column: 'holder', large: true, zones: (zone: Zone) => zone.holder === 'kurdish-led-groups' },
  {
    name: 'turkey_sna',
    column: 'holder',
    large: true,
    zones: (zone: Zone) => zone.holder === 'turkey-and-backed-groups',
  },
  {
    name: 'nsag_idlib',
    column: 'holder',
    large: true,
    zones: (zone: Zone) => zone.holder === 'idlib-armed-groups',
  },
  { name: 'government_sdf', column: 'holder', large: false, zones: (zone: Zone) => zone.holder === 'mixed' },
  { name: 'contested', column: 'holder', large: false, zones: (zone: Zone) => zone.holder === 'contested' },
  { name: 'olive_branch', column: 'area', large: false, zones: (zone: Zone) => zone.id === 'zone-afrin' },
  {
    name: 'euphrates_shield',
    column: 'area',
    large: false,
    zones: (zone: Zone) => zone.id === 'zone-azaz-jarabulus-al-bab',
  },
  {
    name: 'peace_spring',
    column: 'area',
    large: false,
    zones: (zone: Zone) => zone.id === 'zone-tell-abyad-ras-al-ayn',
  },
] as const;

const leastPercent = 98;
const mostOutsideKm = 6;

interface Outside {
  name: string;
  at: string;
  /** To the nearest zone of its holder. */
  km: number;
  /** The nearest front of such a zone; absent beyond the border, where no front is at fault. */
  front?: Edge;
}

export interface ClassRow {
  name: string;
  /** One of the four holders that the thresholds are for. */
  large: boolean;
  settlements: number;
  inside: number;
  percent: number;
  /** Inside, or outside by no more than the front states. */
  withinDoubtPercent: number;
  /** The ones outside, farthest first. */
  outside: Outside[];
}

export interface FrontRow {
  front: string;
  precisionKm: number;
  /** Settlements of the four large holders on the wrong side of it, and the farthest. */
  wrong: number;
  mostKm: number;
}

export function measureZones(
  settlements: readonly Settlement[],
  { zones, edges }: { zones: readonly Zone[]; edges: readonly Edge[] },
): ClassRow[] {
  return classes.map(({ name, column, large, zones: belongs }) => {
    const own = settlements.filter((settlement) => settlement[column] === name);
    const ours = zones.filter(belongs);
    const ids = new Set(ours.map(({ id }) => id));
    const around = edges.filter(({ between }) => between.some((id) => ids.has(id)));
    const outside = own
      .filter(({ at }) => !ours.some(({ geometry }) => booleanPointInPolygon(at, feature(geometry))))
      .map((settlement) => ({
        name: settlement.name,
        at: settlement.at.join(', '),
        km: Math.min(...ours.map(({ geometry }) => pointToPolygonDistance(settlement.at, geometry))),
        ...(zones.some(({ geometry }) => booleanPointInPolygon(settlement.at, feature(geometry))) && {
          front: nearest(settlement, around),
        }),
      }))
      .sort((one, other) => other.km - one.km);
    const inside = own.length - outside.length;
    const near = outside.filter(({ km, front }) => km <= (front?.precisionKm ?? 0)).length;
    return {
      name,
      large,
      settlements: own.length,
      inside,
      percent: (100 * inside) / own.length,
      withinDoubtPercent: (100 * (inside + near)) / own.length,
      outside,
    };
  });
}

function nearest({ at }: Settlement, edges: readonly Edge[]): Edge {
  const measured = edges.map((edge) => ({
    edge,
    km: pointToLineDistance(at, lineString(edge.line.coordinates)),
  }));
  return measured.reduce((best, one) => (one.km < best.km ? one : best)).edge;
}

/** What lies on the wrong side of each front, the farthest first. */
export function measureFronts(rows: readonly ClassRow[]): FrontRow[] {
  const fronts = new Map<string, FrontRow>();
  for (const { front: edge, km } of rows.flatMap(({ large, outside }) => (large ? outside : []))) {
    if (!edge) continue;
    const { front, precisionKm } = edge;
    const { wrong, mostKm } = fronts.get(front) ?? { wrong: 0, mostKm: 0 };
    fronts.set(front, { front, precisionKm, wrong: wrong + 1, mostKm: Math.max(mostKm, km) });
  }
  return [...fronts.values()].sort((one, other) => other.mostKm - one.mostKm);
}

/** What falls short of the thresholds, in words; nothing when all is well. */
export const zoneShortfalls = (rows: readonly ClassRow[]): string[] =>
  rows
    .filter(({ large }) => large)
    .flatMap(({ name, percent, outside }) => [
      ...(percent >= leastPercent
        ? []
        : [`${name}: ${percent.toFixed(1)} % in its zone, under ${leastPercent} %`]),
      ...outside
        .filter(({ km }) => km > mostOutsideKm)
        .map(
          ({ name: place, km }) =>
            `${name}: ${place} is ${km.toFixed(1)} km outside, over ${mostOutsideKm} km`,
        ),
    ]);

/** The fronts that are worse than they state. */
export const frontShortfalls = (rows: readonly FrontRow[]): string[] =>
  rows
    .filter(({ mostKm, precisionKm }) => mostKm > precisionKm)
    .map(
      ({ front, mostKm, precisionKm }) =>
        `${front}: a settlement is ${mostKm.toFixed(1)} km on its wrong side, and it states ${precisionKm} km`,
    );
