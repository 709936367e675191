import type { Position } from 'geojson';
import type { View } from '../layers/view';
import { stopDotZoom, stopLabelZoom } from '../layers/names';
import { presenceZoom } from '../layers/points';
import { bearing, tip } from '../sources';
import { type Box, boxAround } from './box';
import { isFeatureShown, keyOf, townKey } from './keys';
import type { Canvas } from './name';
import { between } from './sizes';

/** Something small on the map that no name may cover but that of its owner. */
export interface Dot {
  readonly box: Box;
  readonly owner?: string;
}

const arrowReach = 7;

/** The dots and arrowheads of the story, as the style draws them. */
export function dotsOf(view: View, canvas: Canvas): Dot[] {
  const { zoom } = canvas;
  const dot = (at: Position, radius: number, owner?: string): Dot => {
    const { x, y } = canvas.project(at);
    return { box: boxAround(x, y, radius), ...(owner !== undefined && { owner }) };
  };
  const owners = new Map(
    view.story.features.flatMap((feature) =>
      feature.kind === 'place' ? [[feature.name['en'] ?? feature.id, keyOf(feature)] as const] : [],
    ),
  );
  // Before the stops have names, those of the basemap stand beside them.
  const ownerOf = (name: string, stop: string) =>
    zoom < stopLabelZoom ? townKey(name) : keyOf({ kind: 'stop', id: stop });
  const hasHead = (id: string) =>
    view.rows.some(({ symbol, features }) => symbol === 'arrow' && features.includes(id));
  return view.story.features.flatMap((feature): Dot[] => {
    if (!isFeatureShown(view, feature.id)) return [];
    switch (feature.kind) {
      case 'place':
        if (feature.present) {
          const radius = between(zoom, [6, 5], [10, 7]);
          return zoom < presenceZoom ? [] : [dot(feature.geometry.coordinates, radius, keyOf(feature))];
        }
        return [dot(feature.geometry.coordinates, between(zoom, [4, 6], [9, 8]), keyOf(feature))];
      case 'meeting':
        return feature.geometry ? [dot(feature.geometry.coordinates, 15, keyOf(feature))] : [];
      case 'route':
        return zoom < stopDotZoom
          ? []
          : feature.stops.map(({ at, id, name }) =>
              dot(
                at,
                between(zoom, [6, 3.5], [10, 5.5]),
                owners.get(name['en'] ?? '') ?? ownerOf(name['en'] ?? '', id),
              ),
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
