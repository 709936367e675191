import { expect, it } from 'vitest';
import { backersOf } from '../../src/cartography/backers';
import { legendRows } from '../../src/cartography/rows';
import { story } from '../support/stories';

it('a backer goes with its arcs and the holders that it stands behind', () => {
  expect(backersOf(story, legendRows(story))).toEqual([
    {
      actor: 'turkey',
      arcs: ['backing-turkey-syrian-rebel-groups'],
      holders: ['turkey-and-backed-groups'],
    },
    {
      actor: 'united-states',
      arcs: ['backing-united-states-kurdish-led-groups'],
      holders: ['kurdish-led-groups'],
    },
    { actor: 'russia', arcs: ['backing-russia-syrian-government'], holders: ['syrian-government'] },
    { actor: 'iran', arcs: ['backing-iran-syrian-government'], holders: ['syrian-government'] },
  ]);
});
