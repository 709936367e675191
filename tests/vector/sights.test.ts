import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { madeWidths } from '../../src/vector/sights';

const stylesheet = readFileSync(join(import.meta.dirname, '../../src/vector/vector-map.css'), 'utf8');

it('the stylesheet shows the names of each width from that width on', () => {
  const rules = [...stylesheet.matchAll(/vector-map \(min-width: ([\d.]+)rem\) \{.*?data-at~="(\w+)"/gs)];
  expect(rules.map(([, rem, token]) => ({ token, width: Number(rem) * 16 }))).toEqual(madeWidths);
});
