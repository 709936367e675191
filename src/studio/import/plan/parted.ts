import type { Position } from 'geojson';
import type { OnProgress } from '../read/model';
import { anyName, commonOf, nameOf } from './make';
import type { WrittenFeature, WrittenFront } from './model';
import { isNamed } from './parties';
import type { Planning } from './planning';
import { type Parted, partGround, type Parting } from './zones';

export interface PartedFeatures {
  readonly zones: readonly WrittenFeature[];
  readonly fronts: readonly WrittenFront[];
  readonly parted: Parted;
}

/** Zones and fronts, which part the land together; nothing where there is no land, or its lines are no fronts. */
export function makeParted(
  areas: readonly Parting[],
  lines: readonly Parting[],
  planning: Planning,
  onProgress: OnProgress,
): PartedFeatures | undefined {
  const { choices, state, texts, newId, parties, leave } = planning;
  if (areas.length + lines.length === 0 || !state.ground) return undefined;
  // Where no party is chosen yet, the preview shows what the areas would take.
  const own = areas.filter(
    ({ thing, choice }) => !isNamed(choice.party) || parties.of(choice.party, thing) !== undefined,
  );
  leave('no-party', areas.length - own.length);
  const { toleranceKm, rest } = choices;
  const parted = partGround(state.ground, own, lines, state.turn, toleranceKm, isNamed(rest), onProgress);
  if (!parted) return undefined;
  const { taken, precisions } = parted;
  const fronts = taken.fronts.map(
    ({ id, line }): WrittenFront => ({
      type: 'Feature',
      id: newId('', 'front'),
      geometry: { type: 'LineString', coordinates: written(line) },
      // A part of a line has its id and a number.
      properties: { precisionKm: precisions.get(id) ?? precisions.get(id.replace(/ \d+$/, '')) ?? 0 },
    }),
  );
  const zones = own.flatMap(({ key, thing, choice }) => {
    const seeds = taken.seeds.get(key);
    if (!seeds) leave(taken.held.has(key) ? 'held' : 'outside-territory');
    const holder = parties.of(choice.party, thing) ?? '';
    return seeds ? [zone(nameOf(thing, choice), seeds, holder, choice.precisionKm)] : [];
  });
  leave('idle-front', lines.filter(({ key }) => taken.idle.has(key)).length);
  const restHolder = parties.of(rest);
  if (restHolder !== undefined && taken.rest.length > 0)
    zones.push(zone(texts.restName, taken.rest, restHolder, Math.max(1, toleranceKm)));
  return { zones, fronts, parted };

  function zone(
    name: Readonly<Record<string, string>>,
    seeds: readonly Position[],
    holder: string,
    precisionKm: number,
  ): WrittenFeature {
    return {
      type: 'Feature',
      id: newId(anyName(name), 'zone'),
      geometry: { type: 'MultiPoint', coordinates: written(seeds) },
      properties: {
        kind: 'zone',
        ...commonOf(planning.making, name, 'cut-by-fronts', precisionKm),
        holder,
        actors: holder === '' ? [] : [holder],
      },
    };
  }

  function written(positions: readonly Position[]) {
    return positions.map(state.written) as [number, number][];
  }
}
