import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FontFaces } from './fonts';
import { borderLayers, landLayers, orientationLayers } from './layers/ground';
import { waterLabelLayers } from './layers/ground-labels';
import { arrowheadLayers, backingLayers, routeLayers } from './layers/lines';
import { pointLayers } from './layers/points';
import { nameLayers } from './layers/name-layers';
import type { LayerOf, View } from './layers/view';
import { chosenAreaLayers, frontLayers, influenceLayers, zoneEdgeLayers, zoneLayers } from './layers/zones';
import { type GroundData, sources } from './sources';

/** The order of drawing, from the bottom. */
const order: readonly LayerOf[] = [
  landLayers,
  zoneLayers,
  influenceLayers,
  frontLayers,
  zoneEdgeLayers,
  orientationLayers,
  chosenAreaLayers,
  borderLayers,
  routeLayers,
  backingLayers,
  pointLayers,
  arrowheadLayers,
  waterLabelLayers,
  nameLayers,
];

/** The inputs of the style besides the story: the basemap, and absolute addresses of the fonts. */
export interface Assets {
  readonly ground: GroundData;
  readonly fonts: FontFaces;
  /** How long a change of colour takes, ms. */
  readonly transitionMs: number;
}

export const styleLayers = (view: View) => order.flatMap((layers) => layers(view));

/** The whole style of the map, as a pure function of the view. */
export function mapStyle(view: View, { ground, fonts, transitionMs }: Assets): StyleSpecification {
  return {
    version: 8,
    'font-faces': fonts as NonNullable<StyleSpecification['font-faces']>,
    sources: sources(view.story, ground),
    layers: styleLayers(view),
    transition: { duration: transitionMs, delay: 0 },
  };
}

/** What a click can choose, the topmost first. */
export const choosableLayers = (view: View): string[] => [
  'places',
  'presence',
  'meetings',
  'route-hit',
  'backing-hit',
  ...view.rows.filter((row) => row.group === 'influence').map((row) => `influence-${row.id}`),
  'zones',
];
