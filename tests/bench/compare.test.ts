import { describe, expect, it } from 'vitest';
import { compare, toWrite } from './compare';
import { atMost, times } from './figures';

const chosen = (ms: number) => atMost({ name: 'choose', where: 'median', unit: 'ms', values: [ms] }, 4);
const complete = (ms: number) =>
  times({ name: 'complete', where: '4G', unit: 'ms', values: [ms] }, [1000], 1.1);

describe('compare', () => {
  it('says nothing of figures that are as they were, better, or worse by less than rounds differ', () => {
    expect(compare([chosen(5), complete(1200)], { 'choose (median)': 4, 'complete (4G)': 1.2 })).toEqual([]);
    expect(compare([chosen(1), complete(900)], { 'choose (median)': 4, 'complete (4G)': 1.2 })).toEqual([]);
  });

  it('names each figure that is worse, with what it is and what it was', () => {
    expect(compare([chosen(9), complete(1400)], { 'choose (median)': 4, 'complete (4G)': 1.2 })).toEqual([
      'worse: choose (median): 9.0 ms, was 4',
      'worse: complete (4G): 1.40 x, was 1.2',
    ]);
  });

  it('names what is new and what is gone', () => {
    expect(compare([chosen(4)], { 'complete (4G)': 1.2 })).toEqual([
      'new: choose (median): 4.0 ms',
      'gone: complete (4G)',
    ]);
  });

  it('has nothing to say of what has just been written down', () => {
    const figures = [chosen(4.123), complete(1234)];
    expect(compare(figures, toWrite(figures))).toEqual([]);
  });
});
