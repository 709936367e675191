import { equatorKm } from '../../geo/mercator';
import { positionAt } from '../../geo/route/chainage';
import type { Route } from '../../story/model';
import type { View } from '../layers/view';
import type { Name, Spot } from './name';
import { grown } from './box';
import { firstWhereItWas, spotAt } from './spots';
import { setIn } from './words';

/** px: of the plate around the letters, and about how far apart the signs of a road stand. */
const signPadding = 3;
const spacing = 260;
/** A shorter road has no sign, px. */
const leastLength = 60;
/** Where a sign may stand, as a share of its stretch of the road, from the middle. */
const shifts = [0, 0.1, -0.1, 0.2, -0.2, 0.3, -0.3, 0.4, -0.4];

/** The signs with a road's number, each in the middle of its stretch of the road or as near as there is room. */
export function signsOf(route: Route, view: View, zoom: number): Name[] {
  const [, lat = 0] = route.geometry.coordinates[0] ?? [];
  const pixelsPerKm = (512 * 2 ** zoom) / (equatorKm * Math.cos((lat * Math.PI) / 180));
  const length = route.lengthKm * pixelsPerKm;
  if (length < leastLength) return [];
  // By halving, so that few signs move on zooming in.
  const count = 2 ** Math.max(0, Math.round(Math.log2(length / (spacing * view.letterScale))));
  const block = setIn(route.short ?? route.name, view, { font: 'bold', size: 10.5, maxWidth: 14 });
  return Array.from({ length: count }, (_, index) => ({
    key: `route/${route.id}/${index}`,
    layer: 'route-labels',
    feature: route.id,
    hasPlate: true,
    spots(canvas, kept): Iterable<Spot> {
      const spots = shifts.map((shift) => {
        const km = ((index + 0.5 + shift) / count) * route.lengthKm;
        const at = positionAt(route.geometry, km, route.chainage);
        const spot = spotAt(block, at, canvas.project(at), 'center', 0);
        return { ...spot, box: grown(spot.box, signPadding) };
      });
      return firstWhereItWas(spots, kept);
    },
  }));
}
