import { describe, expect, it } from 'vitest';
import { arrowhead, curve } from '../../src/reader/views/relations/curve';

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
