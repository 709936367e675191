import { area, feature, featureCollection, intersect } from '@turf/turf';
import { labelPoint } from '../geo/label-point';
import { labelRooms } from '../geo/label-rooms';
import type { Holder } from '../story/model';
import { withSupport } from './common';
import type { Compile, PropertiesByKind } from './kinds';

export const compileZone: Compile<'zone'> = (properties, { id }, { zones, frontKm, recall }) => {
  const geometry = zones.get(id);
  if (!geometry) return undefined;
  const { holder: _, actors: __, short, outsideConflict = false, ...rest } = properties;
  const { outline, ...common } = withSupport(rest);
  return {
    id,
    ...common,
    // A zone is known no better than the fronts that cut it out.
    outline: { ...outline, precisionKm: Math.max(outline.precisionKm, frontKm.get(id) ?? 0) },
    holder: holderOf(properties),
    ...(short && { short }),
    outsideConflict,
    ...recall(`zone ${id}`, [geometry], () => ({
      labelAt: labelPoint(geometry),
      rooms: labelRooms(geometry),
      areaKm2: Math.round(area(geometry) / 1e5) / 10,
    })),
    geometry,
  };
};

/** Who holds a zone as it is written: an actor's id, or "mixed" or "contested". */
export function holderOf({ holder, actors }: PropertiesByKind['zone']): Holder {
  if (holder === 'mixed' || holder === 'contested') return { kind: holder, actors };
  return { kind: 'actor', actor: holder, actors: actors.length > 0 ? actors : [holder] };
}

export const compileInfluence: Compile<'influence'> = (
  properties,
  { id, geometry: drawn },
  { territory, recall, drawing },
) => {
  if (drawn?.type !== 'Polygon' && drawn?.type !== 'MultiPolygon') return undefined;
  const { precisionKm } = properties.outline;
  const shape = recall(`influence ${id}`, [drawn, territory], () => {
    const geometry = intersect(featureCollection([feature(drawn), feature(territory)]))?.geometry ?? drawn;
    return { labelAt: labelPoint(geometry), rooms: labelRooms(geometry), geometry };
  });
  const fade = drawing
    ? recall(`influence's edge ${id}`, [drawn, territory, precisionKm], () =>
        drawing.fadingBands(drawn, precisionKm, territory),
      )
    : [];
  return { id, ...withSupport(properties), ...shape, fade };
};
