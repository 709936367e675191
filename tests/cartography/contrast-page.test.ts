import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { themes } from '../../src/cartography/theme';
import { themeNames } from './support/views';

/** Words of the interface and what they stand on. */
const pairs = [
  ['ink', 'paper'],
  ['ink', 'raised'],
  ['inkSoft', 'paper'],
  ['inkSoft', 'raised'],
  ['accent', 'paper'],
  ['accent', 'raised'],
  ['onAccent', 'accent'],
  ['ink', 'marker'],
  ['ink', 'markerSoft'],
  ['inkSoft', 'markerSoft'],
] as const;

describe.each(themeNames)('in the %s theme', (name) => {
  it.each(pairs)('%s can be read on %s', (words, ground) => {
    expect(wcagContrast(themes[name][words], themes[name][ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['ink', 'accent'] as const)('%s stands out as a sign on the marker pen', (sign) => {
    expect(wcagContrast(themes[name][sign], themes[name].marker)).toBeGreaterThanOrEqual(3);
  });
});
