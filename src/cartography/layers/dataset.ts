import type { ExpressionSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { eventImageId } from '../event-image';
import { eventTiles } from '../sources';
import type { LayerOf, View } from './view';

/** The layer of its tiles, as vector tiles name it. */
const tileLayer = 'events';

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
        'icon-allow-overlap': true,
        'icon-padding': 0,
        // Over others what stands for more.
        'symbol-sort-key': ['get', 'n'],
        'text-field': ['case', ['>', ['get', 'n'], 1], ['number-format', ['get', 'n'], {}], ''],
        'text-font': ['medium'],
        'text-size': 11 * view.letterScale,
        'text-anchor': 'top',
        'text-offset': [0, 0.85],
        'text-optional': true,
        'text-padding': 1,
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

/** Twice as large for a hundred thousand as for one. */
const sizeByCount: ExpressionSpecification = ['interpolate', ['linear'], ['log10', ['get', 'n']], 0, 1, 5, 2];

/** The table is of one speaker: an account of another mentions nothing of it. */
const opacityIn = ({ isFocused, isAccount }: View): number => (isFocused || isAccount ? 0.65 : 1);
