import { expect, test } from 'vitest';
import { choicesAmong, fits, yearsOf } from '../../src/library/filters';
import { entry } from '../support/entries';

test.each([
  ['2023', ['2023']],
  ['2023-04-25', ['2023']],
  ['2019/2021-04', ['2019', '2020', '2021']],
  ['2020-09~', ['2020']],
  ['2020-21', ['2020']],
  ['2016/..', ['2016']],
  ['../1999', ['1999']],
])('the years of %s are %j', (date, years) => expect(yearsOf(date)).toEqual(years));

const goma = entry('goma', {
  territory: [
    { id: 'COD', name: { en: 'Congo' } },
    { id: 'RWA', name: { en: 'Rwanda' } },
  ],
  languages: ['fr', 'en'],
  date: '2024/2025',
});
const idlib = entry('idlib');
const slugs = (asked: Parameters<typeof fits>[0]) =>
  [goma, idlib].filter(fits(asked)).map(({ slug }) => slug);

test('a story fits by each of its places, languages and years, and by all that is asked at once', () => {
  expect(slugs({})).toEqual(['goma', 'idlib']);
  expect(slugs({ place: 'RWA' })).toEqual(['goma']);
  expect(slugs({ reads: 'en' })).toEqual(['goma', 'idlib']);
  expect(slugs({ reads: 'ar' })).toEqual(['idlib']);
  expect(slugs({ year: '2025' })).toEqual(['goma']);
  expect(slugs({ year: '2025', place: 'SYR' })).toEqual([]);
});

test('the choices are what the stories have, each once, the latest year first', () => {
  const { places, languages, years } = choicesAmong([goma, idlib, entry('aleppo')]);
  expect(places.map(({ id }) => id)).toEqual(['COD', 'RWA', 'SYR']);
  expect(languages).toEqual(['fr', 'en', 'ar']);
  expect(years).toEqual(['2025', '2024', '2023']);
});
