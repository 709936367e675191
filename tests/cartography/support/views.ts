import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LabelLanguages } from '../../../src/cartography/labels';
import type { View } from '../../../src/cartography/layers/view';
import { legendRows } from '../../../src/cartography/rows';
import { styleLayers } from '../../../src/cartography/style';
import { type ThemeName, themes } from '../../../src/cartography/theme';
import { story } from '../../support/stories';

export const rows = legendRows(story);
export const themeNames = Object.keys(themes) as ThemeName[];
export const languageChoices: readonly LabelLanguages[] = [
  ['ar'],
  ['en'],
  ['tr'],
  ['ar', 'en'],
  ['en', 'ar'],
  ['tr', 'ar'],
];

export interface Choices {
  theme?: ThemeName;
  languages?: LabelLanguages;
  letterScale?: number;
  hidden?: ReadonlySet<string>;
  isFocused?: boolean;
  isAccount?: boolean;
}

export const viewOf = ({
  theme = 'light',
  languages = ['ar'],
  letterScale = 1,
  hidden = new Set(),
  isFocused = false,
  isAccount = false,
}: Choices = {}): View => ({
  story,
  rows,
  theme: themes[theme],
  languages,
  letterScale,
  hidden,
  isFocused,
  isAccount,
});

export type Layers = readonly LayerSpecification[];

export const layersOf = (choices?: Choices): Layers => styleLayers(viewOf(choices));

/** The layer of an id, as it would reach the map; throws when the style has no such layer. */
export function layer(layers: Layers, id: string): LayerSpecification {
  const found = layers.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The style has no layer "${id}".`);
  return found;
}
