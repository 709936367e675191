import { along, distance, lineString } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spotAt } from '../../src/geo/route/along-route';
import { chainage, locate, positionAt } from '../../src/geo/route/chainage';
import type { Route } from '../../src/story/model';
import { story } from '../support/stories';
import { runs } from '../support/extent';

const route = story.features.find((feature): feature is Route => feature.kind === 'route') as Route;
const positionOn = ({ geometry, chainage: kms }: Pick<Route, 'geometry' | 'chainage'>, km: number) =>
  positionAt(geometry, km, kms);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const tenMetres = 0.01;

describe('a place on a route', () => {
  it('is where measuring along the line finds it, to ten metres', () => {
    fc.assert(
      fc.property(share, (part) => {
        const km = part * route.lengthKm;
        const measured = along(lineString(route.geometry.coordinates), km).geometry.coordinates;
        expect(distance(positionOn(route, km), measured)).toBeLessThan(tenMetres);
      }),
    );
  });

  it('lies on the line, at its distance, to ten metres', () => {
    fc.assert(
      fc.property(share, (part) => {
        const km = part * route.lengthKm;
        const found = locate(route.geometry, positionOn(route, km));
        expect(found.offsetKm).toBeLessThan(tenMetres);
        expect(Math.abs(found.km - km)).toBeLessThan(tenMetres);
      }),
      { numRuns: runs(60) },
    );
  });

  it('mirrors when the line is turned round', () => {
    const coordinates = [...route.geometry.coordinates].reverse();
    const geometry = { type: 'LineString' as const, coordinates };
    const turned = { ...route, geometry, chainage: chainage(geometry) };
    fc.assert(
      fc.property(share, (part) => {
        const there = positionOn(route, part * route.lengthKm);
        const back = positionOn(turned, (1 - part) * route.lengthKm);
        expect(distance(there, back)).toBeLessThan(tenMetres);
      }),
    );
  });

  it('beyond an end is the end', () => {
    expect(positionOn(route, -5)).toEqual(route.geometry.coordinates[0]);
    expect(positionOn(route, route.lengthKm + 5)).toEqual(route.geometry.coordinates.at(-1));
  });

  it('is in the part that covers it, by the nearest stop', () => {
    fc.assert(
      fc.property(share, (part) => {
        const km = part * route.lengthKm;
        const { span, stopKm } = spotAt(route, km);
        expect(span && km >= span.fromKm && km <= span.toKm).toBe(true);
        expect(stopKm).toBe(Math.min(...route.stops.map((stop) => Math.abs(stop.km - km))));
      }),
    );
  });
});

it('cut anywhere, the two parts are as long as the whole', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: route.geometry.coordinates.length - 2 }), (index) => {
      const cut = (from: number, to?: number) =>
        chainage({ type: 'LineString', coordinates: route.geometry.coordinates.slice(from, to) }).at(-1) ?? 0;
      expect(cut(0, index + 1) + cut(index)).toBeCloseTo(route.lengthKm, 2);
    }),
  );
});
