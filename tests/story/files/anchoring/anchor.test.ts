import { describe, expect, it } from 'vitest';
import { anchor } from '../../../../src/story/files/anchoring/anchor';

const before = 'The army held the town. The army left the bridge on Monday, officials said.';
const words = (exact: string, text = before) => ({ start: text.indexOf(exact), exact });

describe('anchor', () => {
  it('finds words that moved, by themselves', () => {
    const after = `On Tuesday it rained. ${before}`;
    const quote = words('left the bridge on Monday');
    expect(anchor(before, after, quote)).toEqual({
      state: 'found',
      start: quote.start + 22,
      exact: quote.exact,
    });
  });

  it('tells one place of the same words from another by what stands around them', () => {
    const second = { start: before.lastIndexOf('The army'), exact: 'The army' };
    const after = `According to the ministry, ${before}`;
    expect(anchor(before, after, second)).toEqual({ ...second, state: 'found', start: second.start + 27 });
  });

  it('leaves it to a person where the words were corrected', () => {
    const after = before.replace('on Monday', 'on Sunday');
    expect(anchor(before, after, words('left the bridge on Monday'))).toMatchObject({
      state: 'doubtful',
      start: before.indexOf('left'),
    });
  });

  it('leaves it to a person where the words stand twice in the same company', () => {
    const twice = 'We saw smoke. We saw smoke. We saw smoke.';
    expect(anchor(twice, twice.slice(0, 27), { start: 14, exact: 'We saw smoke' }).state).toBe('doubtful');
  });

  it('says that words are gone', () => {
    expect(
      anchor(before, 'Nothing of that kind was ever published here.', words('officials said')).state,
    ).toBe('gone');
    expect(anchor(before, '', words('officials said'))).toEqual({ state: 'gone' });
  });
});
