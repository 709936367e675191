import { describe, expect, it } from 'vitest';
import { areaPaint } from '../../src/cartography/area-paint';
import { themes } from '../../src/cartography/theme';
import { namedTheme, varOf } from '../../src/ui/paint/named-theme';
import { colour, number, text } from './support/evaluate';
import { propertiesIn } from './support/grounds';
import { layer, layersOf, rows, themeNames } from './support/views';

describe.each(themeNames)('the paint of an area in the %s theme', (theme) => {
  const layers = layersOf({ theme });

  it('is that of the map, for every zone', () => {
    for (const properties of propertiesIn('zones')) {
      const row = rows.find(({ id }) => id === properties['row']);
      if (!row) throw new Error(`No row ${properties['row']}.`);
      const basis = properties['basis'] === 'article' ? 'article' : 'context';
      const paint = areaPaint(row, themes[theme], basis);
      const pattern = layer(layers, `zone-pattern-${row.id}`);
      const edge = layer(layers, `zone-edges-${basis}`);
      expect({
        ...paint,
        ...(paint.fill && { fill: colour(layer(layers, 'zones'), 'fill-color', { properties }) }),
        fillOpacity: number(layer(layers, 'zones'), 'paint', 'fill-opacity', { properties }),
        pattern: text(pattern, 'paint', 'fill-pattern', { properties }),
        patternOpacity: number(pattern, 'paint', 'fill-opacity', { properties }),
        edge: colour(edge, 'line-color', { properties }),
        edgeWidth: number(edge, 'paint', 'line-width', { properties }),
        edgeOpacity: number(edge, 'paint', 'line-opacity', { properties }),
      }).toEqual(paint);
    }
  });
});

it('is named for the page by the colours that the map has', () => {
  for (const row of rows.filter(({ symbol }) => symbol === 'area')) {
    const named = areaPaint(row, namedTheme);
    const tint = row.tints[0] ?? 'stone';
    expect([varOf(named.fill ?? ''), varOf(named.edge)]).toEqual([
      `var(--fill-${tint})`,
      `var(--line-${tint})`,
    ]);
    expect(named.fillOpacity).toBe(areaPaint(row, themes.light).fillOpacity);
  }
});
