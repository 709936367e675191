import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { tableLayers } from '../../src/cartography/layers/table-layers';
import { mapStyle } from '../../src/cartography/style';
import type { Dataset, Story } from '../../src/story/model';
import { story } from '../support/stories';
import { type Choices, themeNames, viewOf } from './support/views';

const actors = story.actors.slice(0, 2).map(({ id }) => id);

/** The style of the story with a table that has some lines and areas. */
function styleWith(shapes: Dataset['shapes'], choices: Choices = {}) {
  const dataset = {
    kinds: [
      ['clash', 2],
      ['strike', 1],
    ],
    shapes,
    maxZoom: 8,
  } as unknown as Dataset;
  const withTable: Story = { ...story, dataset };
  const assets = { basemap: (name: string) => `http://127.0.0.1/${name}`, fonts: {}, transitionMs: 0 };
  return mapStyle({ ...viewOf(choices), story: withTable, table: tableLayers }, assets);
}
const namesOf = (shapes: Dataset['shapes'], choices?: Choices) =>
  styleWith(shapes, choices).layers.map(({ id }) => id);

const some: Dataset['shapes'] = [...actors.map((actor): [string, number] => [actor, 2]), [null, 1]];

test.each(themeNames)('the layers of a table are valid, whoever its shapes are of (%s)', (theme) => {
  for (const shapes of [some, [[null, 3]] as const, []])
    for (const isFocused of [false, true]) {
      const style = styleWith(shapes, { theme, isFocused, hidden: new Set(['event-clash']) });
      expect(validateStyleMin(style)).toEqual([]);
    }
});

test('shapes lie below borders and signs above them, and a table without shapes has no layer of theirs', () => {
  const names = namesOf(some);
  const at = (id: string) => names.indexOf(id);
  expect(at('areas-of-clash')).toBeGreaterThan(at('zones'));
  expect(at('lines-of-strike')).toBeLessThan(at('routes'));
  expect(at('events-of-clash')).toBeGreaterThan(at('routes'));
  expect(namesOf([]).filter((id) => /^(areas|lines)-of/.test(id))).toEqual([]);
});
