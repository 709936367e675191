import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { timeScale } from '../../src/reader/views/time/scale';
import { ticksOn } from '../../src/reader/views/time/ticks';
import { createWords } from '../../src/session/words';
import { daysOf } from '../../src/story/files/edtf';
import type { DatedEvent } from '../../src/story/model';
import { story } from '../support/stories';

const scaleOf = (asOf: string, ...dates: string[]) =>
  timeScale({
    asOf,
    moments: dates.map((date) => ({ ...(story.moments[0] as DatedEvent), from: '', ...daysOf(date), date })),
  });
const day = (time: number) => new Date(time).toISOString().slice(0, 10);
const shownDays = ({ start, end }: ReturnType<typeof timeScale>) => [day(start), day(end)];

describe('the scale of the timeline', () => {
  const scale = timeScale(story);

  it('runs from the first year to the end of the last', () => {
    expect(shownDays(scale)).toEqual(['2012-01-01', '2024-01-01']);
    expect(scale.span('2012-01-01', '2012-12-31').start).toBe(0);
    expect(shownDays(scaleOf('1793-04', '1453', '2023/..'))).toEqual(['1453-01-01', '2024-01-01']);
    expect(shownDays(scaleOf('0099', '0070'))).toEqual(['0070-01-01', '0100-01-01']);
  });

  it('runs from the first month to the end of the last where that is short', () => {
    expect(shownDays(scaleOf('2020-11-10', '2020-09-27'))).toEqual(['2020-09-01', '2020-12-01']);
    expect(shownDays(scaleOf('2023-02-03'))).toEqual(['2023-02-01', '2023-03-01']);
  });

  it('gives a year its share, and a day one that can still be told from nothing', () => {
    expect(scale.span('2018-01-01', '2018-12-31').size).toBeCloseTo(1 / 12, 3);
    expect(scale.span('2023-04-25', '2023-04-25').size).toBeCloseTo(1 / (12 * 365.25), 5);
  });

  it('goes on to its end where no end is given', () => {
    const { start, size } = scale.span('2016-01-01', undefined);
    expect(start + size).toBeCloseTo(1, 10);
  });

  test.each([
    ['2023-04~', 2023 + 3 / 12],
    ['2023-24', 2023 + 11 / 12],
    ['2016/2018-05', 2016],
    ['../2018-07', 2018.5],
  ])('marks where %s begins', (asOf, year) => {
    expect(scaleOf(asOf, '2010', '2029').asOf).toBeCloseTo((year - 2010) / 20, 2);
  });
});

describe('ticks of the timeline', () => {
  const labels = (width: number, asOf: string, ...dates: string[]) =>
    ticksOn(
      scaleOf(asOf, ...dates),
      width,
      (date) => date,
      (label) => label.length,
    ).map(({ label }) => label);

  test.each<[number, string, string, string[]]>([
    [
      49,
      '2012',
      '2023',
      ['2012', '2013', '2014', '2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023'],
    ],
    [36, '2012', '2023', ['2012', '2014', '2016', '2018', '2020', '2022']],
    [36, '1989', '2023', ['1990', '1995', '2000', '2005', '2010', '2015', '2020']],
    [34, '1989', '2023', ['1990', '1995', '2000', '2005', '2010', '2015']],
    [28, '1989', '2023', ['1990', '2000', '2010']],
    [13, '1989', '2023', ['2000']],
    [36, '1453', '2023', ['1500', '1600', '1700', '1800', '1900']],
    [
      60,
      '2021',
      '2022',
      ['2021-01', '2021-04', '2021-07', '2021-10', '2022-01', '2022-04', '2022-07', '2022-10'],
    ],
    [24, '2020-09', '2020-11', ['2020-09', '2020-10', '2020-11']],
    [40, '2023-02-03', '2023-02-20', ['2023-02-01', '2023-02-11', '2023-02-21']],
    [60, '2023-01-03', '2023-01-20', ['2023-01-01', '2023-01-11', '2023-01-21']],
    [
      70,
      '2023-01-03',
      '2023-01-20',
      ['2023-01-01', '2023-01-06', '2023-01-11', '2023-01-16', '2023-01-21', '2023-01-26'],
    ],
    [6, '2023-01-03', '2023-01-20', ['2023']],
    [6, '2023-02-03', '2023-02-20', []],
    [0, '2012', '2023', []],
  ])('on %d letters from %s to %s', (width, from, to, expected) => {
    expect(labels(width, from, to)).toEqual(expected);
  });

  it('stand apart, inside the axis, at any width, from days to millennia and in every language', () => {
    const year = fc.integer({ min: 1, max: 3000 });
    const date = fc.date({
      min: new Date('1980-01-01T00:00Z'),
      max: new Date('1984-01-01T00:00Z'),
      noInvalidDate: true,
    });
    const years = fc.tuple(year, year).map((pair) => pair.map((one) => String(one).padStart(4, '0')));
    const days = fc.tuple(date, date).map((pair) => pair.map((one) => one.toISOString().slice(0, 10)));
    const language = fc.constantFrom('ar', 'en', 'tr');
    fc.assert(
      fc.property(
        fc.oneof(years, days),
        fc.double({ min: 1, max: 200, noNaN: true }),
        language,
        (ends, width, code) => {
          const scale = scaleOf(...(ends as [string, string]));
          const words = createWords(
            () => code,
            () => false,
          );
          const widthOf = (label: string) => label.length * 0.6 + 1;
          const ticks = ticksOn(scale, width, words.date, widthOf);
          ticks.forEach(({ at, label }, index) => {
            expect(at).toBeGreaterThanOrEqual(0);
            const next = ticks[index + 1]?.at ?? 1;
            expect(at * width + widthOf(label)).toBeLessThanOrEqual(next * width + 1e-9);
          });
          if (width > 40) expect(ticks.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
