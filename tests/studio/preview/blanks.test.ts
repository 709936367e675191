import { expect, test } from 'vitest';
import { withBlanks } from '../../../src/studio/preview/blanks';

test('what is still to be written is left blank, and nothing else is changed', () => {
  const story = {
    title: { en: 'TODO: the title of the story', ar: 'عنوان' },
    bounds: [1, 2, 3, 4],
    speakers: [{ id: 'one', name: { en: 'TODO' } }],
    isSouthern: true,
    note: 'TODOs are many',
    none: null,
  };
  expect(withBlanks(story)).toEqual({
    ...story,
    title: { en: '…', ar: 'عنوان' },
    speakers: [{ id: 'one', name: { en: '…' } }],
  });
});
