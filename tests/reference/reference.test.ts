import { describe, expect, it } from 'vitest';
import { hasReference, readPlaces, readReferenceRoad, readRoad, readSettlements, readZones } from './read';
import { measureRoad, roadShortfalls } from './road-table';
import { frontShortfalls, measureFronts, measureZones, zoneShortfalls } from './zone-table';

const why = hasReference ? '' : ' (skipped: no reference)';

describe.skipIf(!hasReference)(`against the reference${why}`, () => {
  it('the zones hold the settlements of their holders', () => {
    expect(zoneShortfalls(measureZones(readSettlements(), readZones()))).toEqual([]);
  });

  it('no front is farther off than it states', () => {
    expect(frontShortfalls(measureFronts(measureZones(readSettlements(), readZones())))).toEqual([]);
  });

  it('the M-4 runs where the reference has it', () => {
    expect(roadShortfalls(measureRoad(readRoad(), readReferenceRoad(), readPlaces()))).toEqual([]);
  });
});

describe.skipIf(!hasReference)(`the measuring itself${why}`, () => {
  it('finds the settlements of a zone that was given to another holder', () => {
    const { zones, edges } = readZones();
    const changed = zones.map((zone) =>
      zone.id === 'zone-idlib'
        ? { ...zone, holder: 'syrian-government' }
        : zone.id === 'zone-golan'
          ? { ...zone, holder: 'idlib-armed-groups' }
          : zone,
    );
    expect(zoneShortfalls(measureZones(readSettlements(), { zones: changed, edges }))).toContainEqual(
      expect.stringMatching(/^nsag_idlib: 0\.0 % in its zone/),
    );
  });

  it('finds a front that states too little', () => {
    const { zones, edges } = readZones();
    const sure = edges.map((edge) => ({ ...edge, precisionKm: 0 }));
    const rows = measureZones(readSettlements(), { zones, edges: sure });
    expect(rows.map(({ withinDoubtPercent }) => withinDoubtPercent)).toEqual(
      rows.map(({ percent }) => percent),
    );
    expect(frontShortfalls(measureFronts(rows)).length).toBeGreaterThan(0);
  });

  it('finds a road that is off', () => {
    const road = readRoad();
    const moved = {
      ...road,
      coordinates: road.coordinates.map(([lon, lat]) => [lon as number, (lat as number) + 0.1]),
    };
    expect(roadShortfalls(measureRoad(moved, readReferenceRoad(), readPlaces()))).toContainEqual(
      expect.stringMatching(/on average/),
    );
  });
});
