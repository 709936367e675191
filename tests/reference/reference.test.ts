import { describe, expect, it } from 'vitest';
import { hasReference, readPlaces, readReferenceRoad, readRoad, readSettlements, readZones } from './read';
import { measureRoad, roadShortfalls } from './road-table';
import { measureZones, zoneShortfalls } from './zone-table';

const why = hasReference ? '' : ' (skipped: no reference)';

describe.skipIf(!hasReference)(`against the reference${why}`, () => {
  it('the zones hold the settlements of their holders', () => {
    expect(zoneShortfalls(measureZones(readSettlements(), readZones()))).toEqual([]);
  });

  it('the M-4 runs where the reference has it', () => {
    expect(roadShortfalls(measureRoad(readRoad(), readReferenceRoad(), readPlaces()))).toEqual([]);
  });
});

describe.skipIf(!hasReference)(`the measuring itself${why}`, () => {
  it('finds the settlements of a zone that was given to another holder', () => {
    const zones = readZones().map((zone) =>
      zone.id === 'zone-idlib'
        ? { ...zone, holder: 'syrian-government' }
        : zone.id === 'zone-golan'
          ? { ...zone, holder: 'idlib-armed-groups' }
          : zone,
    );
    expect(zoneShortfalls(measureZones(readSettlements(), zones))).toContainEqual(
      expect.stringMatching(/^nsag_idlib: 0\.0 % in its zone/),
    );
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
