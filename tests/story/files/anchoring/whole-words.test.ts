import { describe, expect, it } from 'vitest';
import { wholeWords } from '../../../../src/story/files/anchoring/whole-words';

const chosenWords = (text: string, from: number, to: number, language: string) => {
  const whole = wholeWords(text, { from, to }, language);
  return text.slice(whole.from, whole.to);
};

describe('wholeWords', () => {
  const arabic = 'قالت وزارةُ الدفاع التركية إن';

  it('takes words whole that the stretch cuts, in either direction', () => {
    expect(chosenWords('The army left the bridge.', 6, 11, 'en')).toBe('army left');
    expect(chosenWords('The army left the bridge.', 11, 6, 'en')).toBe('army left');
    expect(chosenWords(arabic, 7, 14, 'ar')).toBe('وزارةُ الدفاع');
  });

  it('may leave out what Arabic writes with the word after it', () => {
    expect(chosenWords('وانضم ووزير الدفاع', 7, 13, 'ar')).toBe('وزير الدفاع');
    expect(chosenWords('وانضم ووزير الدفاع', 8, 13, 'ar')).toBe('ووزير الدفاع');
  });

  it('leaves out white space at the ends, and is empty for nothing else', () => {
    expect(chosenWords('one  two  three', 3, 10, 'en')).toBe('two');
    expect(chosenWords('one  two', 3, 5, 'en')).toBe('');
  });

  it('cuts words where they are written without spaces', () => {
    expect(chosenWords('軍は橋を離れた。', 3, 4, 'ja')).toBe('を');
  });
});
