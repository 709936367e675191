import { booleanPointInPolygon, feature, pointToPolygonDistance } from '@turf/turf';
import type { Settlement, Zone } from './read';

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

const leastPercent = 97;
const mostOutsideKm = 6;

export interface ClassRow {
  name: string;
  /** One of the four holders that the thresholds are for. */
  large: boolean;
  settlements: number;
  inside: number;
  percent: number;
  /** The ones outside, farthest first. */
  outside: { name: string; at: string; km: number }[];
}

export function measureZones(settlements: readonly Settlement[], zones: readonly Zone[]): ClassRow[] {
  return classes.map(({ name, column, large, zones: belongs }) => {
    const own = settlements.filter((settlement) => settlement[column] === name);
    const ours = zones.filter(belongs);
    const outside = own
      .filter(({ at }) => !ours.some(({ geometry }) => booleanPointInPolygon(at, feature(geometry))))
      .map((settlement) => ({
        name: settlement.name,
        at: settlement.at.join(', '),
        km: Math.min(...ours.map(({ geometry }) => pointToPolygonDistance(settlement.at, geometry))),
      }))
      .sort((one, other) => other.km - one.km);
    const inside = own.length - outside.length;
    return { name, large, settlements: own.length, inside, percent: (100 * inside) / own.length, outside };
  });
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
