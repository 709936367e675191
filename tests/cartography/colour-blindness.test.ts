import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { drawPattern } from '../../src/cartography/patterns';
import { text } from './support/evaluate';
import { propertiesIn, zoneFill } from './support/grounds';
import { layer, layersOf, themeNames } from './support/views';

/** CIEDE2000 at which two areas that do not touch are still told apart. */
const least = 12;
const holders = ['syrian-government', 'turkey-and-backed-groups', 'idlib-armed-groups', 'kurdish-led-groups'];
const pairs = holders.flatMap((one, at) => holders.slice(at + 1).map((other) => [one, other] as const));

/** Whole loss of one kind of cone, after Machado and others (2009). */
const sights = {
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};
const difference = differenceCiede2000();

describe.each(themeNames)('in the %s theme', (theme) => {
  const fills = (holder: string): string[] => [
    ...new Set(
      propertiesIn('zones')
        .filter(({ row }) => row === holder)
        .map((properties) => zoneFill(theme, 'normal', properties)),
    ),
  ];

  it.each(Object.entries(sights))('the four large holders differ by colour with %s', (_sight, seen) => {
    const found = pairs.map(([one, other]) => {
      const apart = fills(one).flatMap((a) => fills(other).map((b) => difference(seen(a), seen(b))));
      return { one, other, apart: Math.min(...apart) };
    });
    expect(found.filter(({ apart }) => !(apart >= least))).toEqual([]);
  });

  it('the four large holders differ by pattern as well', () => {
    const inked = holders.map((holder) => {
      const id = text(layer(layersOf({ theme }), `zone-pattern-${holder}`), 'paint', 'fill-pattern');
      return drawPattern(id)
        ?.data.filter((_, at) => at % 4 === 3)
        .join(' ');
    });
    expect(inked).not.toContain(undefined);
    expect(new Set(inked).size).toBe(holders.length);
  });
});

it('tells red from green with full sight, and not with deuteranopia', () => {
  const [red, green] = ['#c06060', '#7d8a4a'];
  expect(difference(red, green)).toBeGreaterThan(30);
  expect(difference(sights.deuteranopia(red), sights.deuteranopia(green))).toBeLessThan(least);
});
