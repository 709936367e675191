import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { over } from './support/compose';
import { colour, has, number, text } from './support/evaluate';
import { propertiesIn, stateNames, states, zoneGrounds } from './support/grounds';
import { layer, layersOf, themeNames } from './support/views';

/** WCAG 2.2, success criterion 1.4.3, for text of any size. */
const least = 4.5;

/** Words on a plate of their own, and words that stand on water only. */
const plates = ['route-labels'];
const onWater = ['sea-labels'];

describe.each(themeNames)('in the %s theme', (theme) => {
  const layers = layersOf({ theme });
  const labels = layers.filter((candidate) => has(candidate, 'layout', 'text-field'));
  const overZones = labels.map(({ id }) => id).filter((id) => ![...plates, ...onWater].includes(id));
  const zones = stateNames.flatMap((ground) =>
    propertiesIn('zones').map((properties) => ({
      ground: `${String(properties['id'])}, ${ground}`,
      colours: zoneGrounds(theme, ground, properties),
    })),
  );
  const land = colour(layer(layers, 'land'), 'fill-color');
  const sea = colour(layer(layers, 'sea'), 'background-color');
  const grounds = [...zones, { ground: 'land', colours: [land] }, { ground: 'water', colours: [sea] }];

  it('looks at every zone in every state, with patterns and hatches', () => {
    expect(zones).toHaveLength(propertiesIn('zones').length * 3);
    expect(zones.every(({ colours }) => colours.length > 1)).toBe(true);
    expect(overZones.length).toBeGreaterThanOrEqual(8);
  });

  it.each(overZones)('%s can be read on every ground', (id) => {
    const readings = stateNames.flatMap((name) => {
      const { isFocused, state } = states[name];
      const label = layer(layersOf({ theme, isFocused }), id);
      const opacity = number(label, 'paint', 'text-opacity', { state });
      const ink = colour(label, 'text-color', { state, properties: propertiesIn('backings')[0] ?? {} });
      return grounds.flatMap(({ ground, colours }) =>
        colours.map((below) => ({
          label: name,
          ground,
          below,
          contrast: wcagContrast(over(ink, below, opacity), below),
        })),
      );
    });
    const worst = readings.reduce((low, reading) => (reading.contrast < low.contrast ? reading : low));
    expect(worst.contrast, JSON.stringify(worst)).toBeGreaterThanOrEqual(least);
  });

  it.each(labels.map(({ id }) => id).filter((id) => ![...plates, ...onWater].includes(id)))(
    '%s can be read on its halo',
    (id) => {
      const label = layer(layers, id);
      expect(
        wcagContrast(colour(label, 'text-color'), colour(label, 'text-halo-color')),
      ).toBeGreaterThanOrEqual(least);
      expect(number(label, 'paint', 'text-halo-width')).toBeGreaterThanOrEqual(1);
    },
  );

  it.each(plates)('%s can be read on its plate, whose edge is seen', (id) => {
    const label = layer(layers, id);
    const [, fill = '', edge = ''] = text(label, 'layout', 'icon-image').split(' ');
    expect(wcagContrast(colour(label, 'text-color'), fill)).toBeGreaterThanOrEqual(least);
    expect(wcagContrast(edge, fill)).toBeGreaterThanOrEqual(3);
  });

  it.each(onWater)('%s can be read on the sea', (id) => {
    expect(wcagContrast(colour(layer(layers, id), 'text-color'), sea)).toBeGreaterThanOrEqual(least);
  });
});
