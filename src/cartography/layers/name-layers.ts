import type { LayerSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { lineHeight, secondScale } from '../names/block';
import { plateId } from '../plate';
import type { Theme } from '../theme';
import type { LayerOf } from './view';

interface Look {
  readonly id: string;
  readonly font: 'bold' | 'medium' | 'italic';
  readonly colour: keyof Theme & ('ink' | 'nameInk' | 'seaInk');
  /** px; none over open water */
  readonly halo?: number;
}

/** How each kind of name is drawn, from the bottom. How large it is, and where it stands, is in its properties. */
const looks: readonly Look[] = [
  { id: 'area-labels', font: 'medium', colour: 'nameInk', halo: 1.2 },
  { id: 'town-labels', font: 'medium', colour: 'nameInk', halo: 1.4 },
  { id: 'country-labels', font: 'medium', colour: 'nameInk', halo: 1.4 },
  { id: 'sea-labels', font: 'italic', colour: 'seaInk' },
  { id: 'stop-labels', font: 'medium', colour: 'ink', halo: 1.5 },
  { id: 'zone-labels', font: 'bold', colour: 'ink', halo: 1.4 },
  { id: 'meeting-labels', font: 'medium', colour: 'ink', halo: 1.6 },
  { id: 'event-labels', font: 'medium', colour: 'ink', halo: 1.6 },
  { id: 'presence-labels', font: 'medium', colour: 'ink', halo: 1.6 },
  { id: 'place-labels', font: 'bold', colour: 'ink', halo: 1.8 },
];

/** The dot of a town of the basemap: smaller than those of the story's places, px. */
export const townDot = { radius: 1.8, ring: 1.2 } as const;

/** Names placed by us: the engine does not move them, and its own labels avoid them. */
export const nameLayers: LayerOf = (view) => [
  townDotLayer(view.theme),
  ...leaderLayers(view),
  ...looks.map((look) => nameLayer(look, view.theme)),
  signLayer(view.theme),
  coverLayer,
];

const text: NonNullable<SymbolLayerSpecification['layout']> = {
  'text-field': [
    'format',
    ['get', 'text'],
    {},
    ['case', ['==', ['get', 'second'], ''], '', ['concat', '\n', ['get', 'second']]],
    { 'font-scale': secondScale },
  ],
  'text-size': ['get', 'size'],
  'text-anchor': ['get', 'anchor'] as never,
  'text-justify': ['get', 'justify'] as never,
  'text-radial-offset': ['get', 'gap'],
  'text-letter-spacing': ['get', 'spacing'],
  // Its lines are broken already.
  'text-max-width': 100,
  'text-line-height': lineHeight,
  'text-padding': 2,
  'text-allow-overlap': true,
};

function nameLayer({ id, font, colour, halo }: Look, theme: Theme): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'names',
    filter: ['==', ['get', 'layer'], id],
    layout: { ...text, 'text-font': [font] },
    paint: {
      'text-color': theme[colour],
      ...(halo !== undefined && { 'text-halo-color': theme.halo, 'text-halo-width': halo }),
    },
  };
}

const townDotLayer = (theme: Theme): LayerSpecification => ({
  id: 'town-dots',
  type: 'circle',
  source: 'names',
  filter: ['==', ['get', 'layer'], 'town-labels'],
  paint: {
    'circle-radius': townDot.radius,
    'circle-color': theme.halo,
    'circle-stroke-color': theme.nameInk,
    'circle-stroke-width': townDot.ring,
  },
});

/** From a name that has no room inside its zone, to the zone. */
const leaderLayers: LayerOf = ({ theme }) => [
  {
    id: 'leader-casings',
    type: 'line',
    source: 'leaders',
    layout: { 'line-cap': 'round' },
    paint: { 'line-color': theme.halo, 'line-width': 3, 'line-opacity': 0.8 },
  },
  {
    id: 'leaders',
    type: 'line',
    source: 'leaders',
    paint: { 'line-color': theme.ink, 'line-width': 1 },
  },
];

/** The sign of a road: its number on a plate. */
const signLayer = (theme: Theme): LayerSpecification => ({
  id: 'route-labels',
  type: 'symbol',
  source: 'names',
  filter: ['==', ['get', 'layer'], 'route-labels'],
  layout: {
    ...text,
    'text-font': ['bold'],
    'icon-image': plateId(theme.raised, theme.ink),
    'icon-text-fit': 'both',
    'icon-text-fit-padding': [1, 4, 1, 4],
    'icon-allow-overlap': true,
  },
  paint: { 'text-color': theme.ink },
});

/** Invisible: keeps the engine's own labels off the map's edges and whatever covers the map. */
const coverLayer: LayerSpecification = {
  id: 'covers',
  type: 'symbol',
  source: 'names',
  filter: ['==', ['get', 'layer'], 'covers'],
  layout: {
    'icon-image': plateId('#ffffff', '#ffffff'),
    'icon-allow-overlap': true,
    'icon-padding': ['get', 'half'] as never,
  },
  paint: { 'icon-opacity': 0 },
};
