import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { LabelLanguages } from '../../src/cartography/labels';
import { legendRows } from '../../src/cartography/rows';
import { mapStyle } from '../../src/cartography/style';
import { themes } from '../../src/cartography/theme';
import { story } from '../support/stories';

const assets = {
  basemap: (name: string) => `http://127.0.0.1/ground/${name}.geojson`,
  fonts: { medium: [{ url: 'http://127.0.0.1/a.woff2' }] },
  transitionMs: 180,
};
const rows = legendRows(story);
const languages: LabelLanguages[] = [['ar'], ['en'], ['tr', 'ar']];
const hiddenSets = [[], ...rows.map((row) => [row.id]), rows.map((row) => row.id)];

describe('the map style', () => {
  for (const [name, theme] of Object.entries(themes)) {
    it(`is valid in the ${name} theme, in every language, with every set of layers`, () => {
      let looked = 0;
      for (const language of languages) {
        for (const hidden of hiddenSets) {
          for (const isFocused of [false, true]) {
            const style = mapStyle(
              {
                story,
                rows,
                theme,
                languages: language,
                letterScale: 1,
                hidden: new Set(hidden),
                isFocused,
                isAccount: !isFocused,
              },
              assets,
            );
            expect(validateStyleMin(style)).toEqual([]);
            looked += style.layers.length;
          }
        }
      }
      expect(looked).toBeGreaterThan(1000);
    });
  }

  it('is not valid when a colour is broken', () => {
    const theme = { ...themes.light, land: 'paperish' };
    const style = mapStyle(
      {
        story,
        rows,
        theme,
        languages: ['ar'],
        letterScale: 1,
        hidden: new Set(),
        isFocused: false,
        isAccount: false,
      },
      assets,
    );
    expect(validateStyleMin(style).length).toBeGreaterThan(0);
  });
});
