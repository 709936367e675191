import type { MultiPolygon, Point, Polygon } from 'geojson';
import { arc } from '../geo/arc';
import { arrivalPoint } from '../geo/label-point';
import type { Feature } from '../story/model';
import type { CutEdge } from './fades';
import { supportKinds, type WrittenFeature } from '../story/schema';
import { asBacking, isDenial, statusOf } from '../story/status';
import { daysOf } from '../story/files/edtf';
import { compileInfluence, compileZone, holderOf } from './areas';
import { withSupport } from './common';
import type { Compile, FeatureByKind, Kind, Surroundings } from './kinds';
import { compileRoute } from './route';

/** Gives each written feature its geometry: zones as cut, arcs, clipped areas, measured routes. */
export function compileFeatures(
  written: readonly WrittenFeature[],
  territory: Polygon | MultiPolygon,
  cut: Pick<Surroundings, 'zones' | 'edges' | 'claims' | 'isSouthern' | 'first' | 'recall' | 'drawing'>,
): Feature[] {
  const anchors = new Map<string, Point>();
  for (const { id, geometry, properties } of written) {
    const zone = cut.zones.get(id);
    if (geometry?.type === 'Point' && properties.kind === 'place') anchors.set(id, geometry);
    else if (zone)
      anchors.set(id, {
        type: 'Point',
        coordinates: cut.recall(`arrival ${id}`, [zone], () => arrivalPoint(zone)),
      });
  }
  const holders = new Map(
    written.flatMap(({ id, properties }) =>
      properties.kind === 'zone' ? [[id, holderOf(properties)] as const] : [],
    ),
  );
  const around = { ...cut, territory, holders, anchors, frontKm: worstFronts(cut.edges) };
  return written.flatMap((one) => compileFeature(one.properties.kind, one.properties, one, around) ?? []);
}

/** How far the worst front of each zone can be off, km. */
function worstFronts(edges: readonly CutEdge[]): Map<string, number> {
  const worst = new Map<string, number>();
  for (const { between, precisionKm } of edges) {
    for (const zone of between) worst.set(zone, Math.max(worst.get(zone) ?? 0, precisionKm));
  }
  return worst;
}

const compilePlace: Compile<'place'> = (properties, { id, geometry }) =>
  geometry?.type === 'Point' ? { id, ...withSupport(properties), geometry } : undefined;

const compileBacking: Compile<'backing'> = (properties, { id }, { anchors, claims }) => {
  const [from, to] = [anchors.get(properties.from), anchors.get(properties.to)];
  if (!from || !to) return undefined;
  const all = claims.filter((claim) => properties.claims.includes(claim.id));
  const bearing = all.filter((claim) => claim.relation ?? isDenial(claim));
  return {
    id,
    ...withSupport(properties),
    // A claim that merely describes the two does not make an accusation a plain statement.
    status: statusOf((bearing.length > 0 ? bearing : all).map(asBacking)),
    support: supportKinds.filter((kind) => all.some(({ support = [] }) => support.includes(kind))),
    geometry: arc(from.coordinates, to.coordinates),
  };
};

const compileMeeting: Compile<'meeting'> = (properties, { id }, { anchors }) => ({
  id,
  ...withSupport(properties),
  geometry: anchors.get(properties.place ?? '') ?? null,
});

const compileEvent: Compile<'event'> = (properties, { id, geometry }, { anchors, isSouthern }) => ({
  id,
  ...withSupport(properties),
  ...daysOf(properties.date, isSouthern),
  geometry: geometry?.type === 'Point' ? geometry : (anchors.get(properties.place ?? '') ?? null),
});

const compilers: { readonly [K in Kind]: Compile<K> } = {
  place: compilePlace,
  zone: compileZone,
  influence: compileInfluence,
  route: compileRoute,
  backing: compileBacking,
  meeting: compileMeeting,
  event: compileEvent,
};

const compileFeature = <K extends Kind>(
  kind: K,
  ...given: Parameters<Compile<K>>
): FeatureByKind[K] | undefined => compilers[kind](...given);
