import { describe, expect, it } from 'vitest';
import { arrowhead, curve } from '../../src/reader/views/relations/curve';
import { timeScale } from '../../src/reader/views/time/scale';
import { story } from '../support/stories';

describe('the scale of the timeline', () => {
  const scale = timeScale(story);

  it('runs from the first year to the end of the last', () => {
    expect([scale.years[0], scale.years.at(-1)]).toEqual([2012, 2023]);
    expect(scale.at('2012-01-01')).toBe(0);
  });

  it('gives a year its share, and a day one that can still be told from nothing', () => {
    expect(scale.span('2018-01-01', '2018-12-31').size).toBeCloseTo(1 / 12, 3);
    expect(scale.span('2023-04-25', '2023-04-25').size).toBeCloseTo(1 / (12 * 365.25), 5);
  });

  it('goes on to its end where no end is given', () => {
    const { start, size } = scale.span('2016-01-01', undefined);
    expect(start + size).toBeCloseTo(1, 10);
  });
});

describe('the line of an edge', () => {
  it('begins and ends at its ends, and bends between', () => {
    expect(
      curve([
        [0, 0],
        [10, 0],
        [10, 10],
      ]),
    ).toBe('M 0.0 0.0 Q 10.0 0.0 10.0 5.0 L 10.0 10.0');
    expect(
      curve([
        [0, 0],
        [5, 5],
      ]),
    ).toBe('M 0.0 0.0 L 5.0 5.0');
  });

  it('has a head that points where it goes', () => {
    expect(
      arrowhead([
        [0, 0],
        [0, 20],
      ]),
    ).toBe('M 0.0 20.0 L -3.5 12.0 L 3.5 12.0 Z');
  });
});
