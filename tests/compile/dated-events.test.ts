import { coordAll } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { compileStory } from '../../src/compile/compile';
import { withEdit } from '../support/edits';
import { fixtureFolder, fixtureTerritories } from '../support/fixture';

const dated = (date: string) =>
  withEdit(
    fixtureFolder,
    'story.json',
    '"date": "2031-03",\n      "dated"',
    `"date": "${date}",\n      "dated"`,
  );

/** The fixture's territory, or the same on the other side of the equator. */
function island(isSouthern: boolean) {
  const outline = structuredClone(fixtureTerritories.get('CYP')?.outline as Polygon | MultiPolygon);
  const mirror = (at: Position) => void (isSouthern && at.splice(1, 1, -(at[1] ?? 0)));
  coordAll(outline).forEach(mirror);
  return new Map([['CYP', { outline }]]);
}

test.each([
  ['2031-21', false, '2031-03-01', '2031-05-31'],
  ['2031-21', true, '2031-09-01', '2031-11-30'],
  ['2031-22/2031-23', false, '2031-06-01', '2031-11-30'],
  ['2031-23/2031-22', true, '2031-03-01', '2032-02-29'],
])('%s has the season of the territory (in the south: %s)', (date, isSouthern, from, until) => {
  const { story } = compileStory(dated(date), island(isSouthern));
  expect(story?.moments).toEqual([expect.objectContaining({ date, from, until })]);
  expect(story?.isSouthern).toBe(isSouthern ? true : undefined);
});

test.each([
  ['2031-23/2031-22', false],
  ['2031-22/2031-23', true],
])(
  'an interval of seasons that ends before it begins is refused: %s (in the south: %s)',
  (date, isSouthern) => {
    const { problems } = compileStory(dated(date), island(isSouthern));
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'moment-without-beginning', found: { date } }),
    );
  },
);

test('of moments that begin on one day the longer comes first', () => {
  const moment = (id: string, date: string) =>
    `{"id": "${id}", "name": {"fr": "x", "de": "x"}, "date": "${date}", "dated": "article", "claims": ["s4-leagues-met"]},`;
  const folder = withEdit(
    fixtureFolder,
    'story.json',
    '"moments": [',
    `"moments": [${moment('month', '2018-05')}${moment('years', '2018-05/2019')}${moment('open', '2018-05/..')}`,
  );
  const { story } = compileStory(folder, fixtureTerritories);
  expect(story?.moments.map(({ id }) => id)).toEqual(['open', 'years', 'month', 'leagues-met']);
});
