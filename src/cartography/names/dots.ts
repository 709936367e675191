import type { FeatureCollection, Position } from 'geojson';
import type { Route, RouteStop } from '../../story/model';
import { stopKey } from '../../story/spots';
import type { View } from '../layers/view';
import { stopDotZoom, stopLabelZoom } from '../layers/names';
import { presenceZoom } from '../layers/points';
import { zoomShift } from '../scale';
import { eventDisc } from '../event-glyphs';
import { bearing, tip } from '../story-data';
import { type Box, boxAround } from './box';
import { isFeatureShown, keyOf, townKey } from './keys';
import { placeAmong, townAmong } from './same-places';
import { eventAt } from './event-at';
import type { Canvas } from './name';
import { between } from './sizes';

/** Something small on the map that no name may cover but that of its owner. */
export interface Dot {
  readonly box: Box;
  readonly owner?: string;
}

const arrowReach = 7;

/**
 * The dots and arrowheads of the story, as the style draws them.
 * @param towns the ground's
 */
export function dotsOf(view: View, canvas: Canvas, towns?: FeatureCollection): Dot[] {
  const { zoom } = canvas;
  const tuned = zoom - zoomShift(view.story.views.first);
  const dot = (at: Position, radius: number, owner?: string): Dot => {
    const { x, y } = canvas.project(at);
    return { box: boxAround(x, y, radius), ...(owner !== undefined && { owner }) };
  };
  // Before the stops have names, those of the ground's towns stand beside them.
  const ownerOf = (route: Route, stop: RouteStop) => {
    const { place } = placeAmong(view.story)(stop) ?? {};
    if (place) return keyOf(place);
    const town = zoom < stopLabelZoom(view) && towns ? townAmong(towns)(stop) : undefined;
    return town ? townKey(town.id) : keyOf({ kind: 'stop', id: stopKey(route, stop) });
  };
  const hasHead = (id: string) =>
    view.rows.some(({ symbol, features }) => symbol === 'arrow' && features.includes(id));
  return view.story.features.flatMap((feature): Dot[] => {
    if (!isFeatureShown(view, feature.id)) return [];
    switch (feature.kind) {
      case 'place':
        if (feature.present) {
          const radius = between(tuned, [6, 5], [10, 7]);
          return zoom < presenceZoom(view) ? [] : [dot(feature.geometry.coordinates, radius, keyOf(feature))];
        }
        return [dot(feature.geometry.coordinates, between(tuned, [4, 6], [9, 8]), keyOf(feature))];
      case 'meeting':
        return feature.geometry ? [dot(feature.geometry.coordinates, 15, keyOf(feature))] : [];
      case 'event': {
        if (!feature.geometry) return [];
        const { x, y } = eventAt(view.story, feature, feature.geometry.coordinates, canvas);
        const reach = eventDisc.radius + eventDisc.ring / 2;
        return [{ box: boxAround(x, y, reach), owner: keyOf(feature) }];
      }
      case 'route':
        return zoom < stopDotZoom(view)
          ? []
          : feature.stops.map((stop) =>
              dot(stop.at, between(tuned, [6, 3.5], [10, 5.5]), ownerOf(feature, stop)),
            );
      case 'backing': {
        if (!hasHead(feature.id)) return [];
        const { x, y } = canvas.project(tip(feature));
        const turn = ((bearing(feature) - canvas.bearing) * Math.PI) / 180;
        return [
          { box: boxAround(x - Math.sin(turn) * arrowReach, y + Math.cos(turn) * arrowReach, arrowReach) },
        ];
      }
      default:
        return [];
    }
  });
}
