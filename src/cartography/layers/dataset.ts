import type { ExpressionSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { eventKinds, tileLayer } from '../../story/kinds';
import { eventImageId } from '../event-image';
import { slotOffsets } from '../event-places';
import { eventTiles } from '../sources';
import type { LayerOf, View } from './view';

/** Ids of the layers of a table of events, one for each of its kinds. */
export const datasetLayerIds = ({ story }: View): string[] =>
  (story.dataset?.kinds ?? []).map(([kind]) => `events-of-${kind}`);

/**
 * The events of a table: the sign of what happened, larger where it stands for several, with their number below it. A
 * layer for each kind, which is switched without building a tile anew.
 */
export const datasetLayers: LayerOf = (view) => {
  const { ink, halo } = view.theme;
  return (view.story.dataset?.kinds ?? []).map(
    ([kind], place): SymbolLayerSpecification => ({
      id: `events-of-${kind}`,
      type: 'symbol',
      source: eventTiles,
      'source-layer': tileLayer,
      filter: ['==', ['get', 'kind'], place],
      layout: {
        visibility: view.hidden.has(`event-${kind}`) ? 'none' : 'visible',
        'icon-image': eventImageId(kind, ink, halo),
        'icon-size': sizeByCount,
        'icon-offset': bySlot((offset) => [...offset]),
        'icon-allow-overlap': true,
        'icon-padding': 0,
        // Over others what stands for more.
        'symbol-sort-key': ['get', 'n'],
        'text-field': ['case', ['>', ['get', 'n'], 1], ['number-format', ['get', 'n'], {}], ''],
        'text-font': ['medium'],
        'text-size': textSize * view.letterScale,
        'text-anchor': 'top',
        'text-offset': bySlot(([right, down]) => [right / textSize, down / textSize + belowSign]),
        // No mark is without its number.
        'text-allow-overlap': true,
      },
      paint: {
        'icon-opacity': opacityIn(view),
        'text-opacity': opacityIn(view),
        'text-color': ink,
        'text-halo-color': halo,
        'text-halo-width': 1.4,
      },
    }),
  );
};

const textSize = 11;
/** From the middle of a sign to its number, ems. */
const belowSign = 0.95;

/** Signs on one spot stand beside each other, as those of the story's own events do. */
function bySlot(offsetOf: (offset: readonly [number, number]) => readonly number[]): ExpressionSpecification {
  const pairs = slotOffsets
    .slice(1, eventKinds.length)
    .flatMap((offset, index) => [index + 1, ['literal', offsetOf(offset)]]);
  return [
    'match',
    ['get', 'slot'],
    ...pairs,
    ['literal', offsetOf([0, 0])],
  ] as unknown as ExpressionSpecification;
}

/** Twice as large for a hundred thousand as for one. */
const sizeByCount: ExpressionSpecification = ['interpolate', ['linear'], ['log10', ['get', 'n']], 0, 1, 5, 2];

/** The table is of one speaker: an account of another mentions nothing of it. */
const opacityIn = ({ isFocused, isAccount }: View): number => (isFocused || isAccount ? 0.65 : 1);
