import { drawPattern } from '../../../src/cartography/patterns';
import { sources } from '../../../src/cartography/sources';
import type { ThemeName } from '../../../src/cartography/theme';
import { story } from '../../support/stories';
import { over, groundsOf } from './compose';
import { colour, type ExpressionInput, number, text } from './evaluate';
import { type Layers, layer, layersOf } from './views';

/** What a choice does to a feature: nothing is chosen, it is chosen, something else is. */
export const states = {
  normal: { isFocused: false, state: {} },
  lit: { isFocused: true, state: { chosen: true } },
  faded: { isFocused: true, state: {} },
} as const;
export type StateName = keyof typeof states;
export const stateNames = Object.keys(states) as StateName[];

type Properties = NonNullable<ExpressionInput['properties']>;

/** The properties of a source's features, as the layers would read them. */
export function propertiesIn(source: 'zones' | 'influence' | 'backings'): Properties[] {
  const data = sources(story, () => '')[source];
  if (data?.type !== 'geojson' || typeof data.data === 'string' || data.data.type !== 'FeatureCollection')
    throw new Error(`The source "${source}" has no features.`);
  return data.data.features.map(({ properties }) => properties as Properties);
}

function withPattern(layers: Layers, id: string, base: string, input: ExpressionInput): string[] {
  if (!layers.some((candidate) => candidate.id === id)) return [base];
  const hatch = layer(layers, id);
  const tile = drawPattern(text(hatch, 'paint', 'fill-pattern', input));
  if (!tile) throw new Error(`The pattern of "${id}" cannot be drawn.`);
  return groundsOf(tile, base, number(hatch, 'paint', 'fill-opacity', input));
}

/** A zone's fill on the land, without its pattern. */
export function zoneFill(theme: ThemeName, name: StateName, properties: Properties): string {
  const { isFocused, state } = states[name];
  const layers = layersOf({ theme, isFocused });
  const zones = layer(layers, 'zones');
  const land = colour(layer(layers, 'land'), 'fill-color');
  const input = { properties, state };
  return over(colour(zones, 'fill-color', input), land, number(zones, 'paint', 'fill-opacity', input));
}

/** The states of an influence over a zone in one: a reader chooses or points at one thing at a time. */
const statesAbove: Readonly<Record<StateName, readonly StateName[]>> = {
  normal: ['normal', 'lit'],
  lit: ['normal', 'faded'],
  faded: ['faded', 'lit'],
};

/** Every colour of a zone as a reader sees it: fill, pattern, and each influence that may lie over it. */
export function zoneGrounds(theme: ThemeName, name: StateName, properties: Properties): string[] {
  const { isFocused, state } = states[name];
  const fill = zoneFill(theme, name, properties);
  const pattern = `zone-pattern-${properties['row']}`;
  const plain = withPattern(layersOf({ theme, isFocused }), pattern, fill, { properties, state });
  const hatched = statesAbove[name].flatMap((above) => {
    const layers = layersOf({ theme, isFocused: states[above].isFocused });
    return propertiesIn('influence').flatMap((area) => {
      const input = { properties: area, state: states[above].state };
      return plain.flatMap((base) => withPattern(layers, `influence-${area['row']}`, base, input));
    });
  });
  return [...new Set([...plain, ...hatched])];
}
