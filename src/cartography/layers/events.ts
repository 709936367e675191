import type { ExpressionSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { eventKinds } from '../../story/kinds';
import { eventImageId } from '../event-image';
import { eventSlots, slotOffsets } from '../event-places';
import { byChoice, ifHere, isShown } from './expressions';
import type { LayerOf, View } from './view';

/** What happened: signs that lie on nothing else of the story, and the light under what is chosen of them. */
export const eventLayers: LayerOf = (view) => {
  const { accent, ink, inkSoft, halo, marker } = view.theme;
  const imagesOf = (colour: string) => eventKinds.flatMap((kind) => [kind, eventImageId(kind, colour, halo)]);
  const byEvent = (colour: string) =>
    ['match', ['get', 'event'], ...imagesOf(colour), ''] as unknown as ExpressionSpecification;
  return [
    layer('events-chosen', view, eventImageId('light', accent, marker), byChoice(view, 1, 0, 0)),
    layer(
      'events',
      view,
      ['case', ['==', ['get', 'basis'], 'article'], byEvent(ink), byEvent(inkSoft)],
      byChoice(view, 1, 1, 0.65),
    ),
  ];
};

const layer = (
  id: string,
  view: View,
  image: string | ExpressionSpecification,
  opacity: ExpressionSpecification,
): SymbolLayerSpecification => ({
  id,
  type: 'symbol',
  source: 'points',
  filter: ['all', isShown(view, 'events') as never, ['==', ['get', 'kind'], 'event']],
  layout: {
    'icon-image': image,
    'icon-offset': offsetsIn(view),
    'icon-allow-overlap': true,
    'icon-ignore-placement': true,
    'icon-padding': 0,
  },
  paint: { 'icon-opacity': ifHere(view, opacity) },
});

/** By slot, as far as the story fills them. */
function offsetsIn({ story, dates = [story] }: View): [number, number] | ExpressionSpecification {
  const most = Math.max(0, ...dates.flatMap((one) => [...eventSlots(one).values()]));
  if (most === 0) return [0, 0];
  const offsets = slotOffsets
    .slice(1, most + 1)
    .flatMap((offset, index) => [index + 1, ['literal', [...offset]]]);
  return ['match', ['get', 'slot'], ...offsets, ['literal', [0, 0]]] as unknown as ExpressionSpecification;
}
