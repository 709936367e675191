import { describe, expect, it } from 'vitest';
import { cutAsBefore } from '../../../../src/story/files/anchoring/cut-as-before';
import { keptWords } from '../../../../src/story/files/anchoring/kept-words';

/** Cuts a text as another was cut at each "|". */
function cut(written: string, after: string, whole: string[] = []) {
  const parts = written.split('|');
  const before = parts.join('');
  const starts = parts.map((_, index) => parts.slice(0, index).join('').length);
  const versions = { before, after, language: 'en', kept: keptWords(before, after, 'en') };
  const stretches = whole.map((words) => ({
    from: after.indexOf(words),
    to: after.indexOf(words) + words.length,
  }));
  return cutAsBefore(versions, new Set(starts), stretches).map(({ exact }) => exact);
}

describe('cutAsBefore', () => {
  it('keeps what a person joined or parted, around words that were changed', () => {
    expect(
      cut('He spoke. And left. |Twice, |they said.', 'He spoke. And left. Twice, they said so.'),
    ).toEqual(['He spoke. And left.', 'Twice,', 'they said so.']);
  });

  it('cuts new words as they are proposed', () => {
    expect(cut('One stays. |Two goes.', 'One stays. It rains. A new one. Two goes.')).toEqual([
      'One stays.',
      'It rains.',
      'A new one.',
      'Two goes.',
    ]);
    expect(cut('One.', '')).toEqual([]);
  });

  it('does not cut through what is to stay whole', () => {
    expect(cut('It went to St. Pier.', 'He saw it. It went to Fr. Pier.', ['Fr. Pier'])).toEqual([
      'He saw it.',
      'It went to Fr. Pier.',
    ]);
  });
});
