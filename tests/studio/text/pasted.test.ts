import { expect, it } from 'vitest';
import { pasted } from '../../../src/studio/text/pasted';

it('takes off a byte order mark, makes all line ends LF, and says so', () => {
  expect(pasted('\ufeffone\r\ntwo\rthree\n')).toEqual({
    text: 'one\ntwo\nthree\n',
    hadMark: true,
    lineEnds: 2,
  });
});

it('keeps all else as it is', () => {
  const text = ' «one»\u00a0two \u200f\n\n\ufeff three ';
  expect(pasted(text)).toEqual({ text, hadMark: false, lineEnds: 0 });
});
