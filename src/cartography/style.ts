import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { MapFonts } from './map-fonts';
import { borderLayers, landLayers, orientationLayers } from './layers/basemap';
import { waterLabelLayers } from './layers/basemap-labels';
import { arrowheadLayers, backingLayers, routeLayers } from './layers/lines';
import { eventLayers } from './layers/events';
import { pointLayers } from './layers/points';
import { nameLayers } from './layers/name-layers';
import type { LayerOf, View } from './layers/view';
import { chosenAreaLayers, frontLayers, influenceLayers, zoneEdgeLayers, zoneLayers } from './layers/zones';
import { transferLayers } from './layers/transfers';
import { layerRows } from './rows';
import { datasetSource, type BasemapData, sources } from './sources';

/** The order of drawing, from the bottom. */
const order: readonly LayerOf[] = [
  landLayers,
  zoneLayers,
  transferLayers,
  influenceLayers,
  frontLayers,
  zoneEdgeLayers,
  orientationLayers,
  chosenAreaLayers,
  (view) => view.table?.shapes(view) ?? [],
  borderLayers,
  routeLayers,
  backingLayers,
  pointLayers,
  arrowheadLayers,
  (view) => view.table?.signs(view) ?? [],
  eventLayers,
  waterLabelLayers,
  nameLayers,
];

/** What the style is made of besides the story: the basemap, and absolute addresses of the fonts. */
export interface Assets {
  readonly basemap: BasemapData;
  readonly fonts: MapFonts;
  /** How long a change of colour takes, ms. */
  readonly transitionMs: number;
}

export const styleLayers = (view: View) => order.flatMap((layers) => layers(view));

/** The whole style of the map: a pure function of what is to be seen. */
export function mapStyle(view: View, { basemap, fonts, transitionMs }: Assets): StyleSpecification {
  return {
    version: 8,
    'font-faces': fonts as NonNullable<StyleSpecification['font-faces']>,
    sources: { ...sources(view.story, basemap, view.dates), ...datasetSource(view.story) },
    layers: styleLayers(view),
    transition: { duration: transitionMs, delay: 0 },
  };
}

/** What a click can choose, the topmost first. */
export const choosableLayers = (view: View): string[] => [
  'places',
  'events',
  'presence',
  'meetings',
  'route-hit',
  'backing-hit',
  ...layerRows(view)
    .filter((row) => row.group === 'influence')
    .map((row) => `influence-${row.id}`),
  'zones',
];
