import { expect, it } from 'vitest';
import { editionOf, formerTextOn } from '../../../src/studio/correcting/former-text';

const former = formerTextOn(new Date(2031, 4, 9, 23, 59));
const languages = ['ar', 'en'];

it('proposes to keep the former text as of the author’s day', () => {
  expect(editionOf(former, languages)).toEqual({ date: '2031-05-09' });
});

it('says what was corrected in each language of the story, as far as it was said', () => {
  expect(editionOf({ ...former, told: { en: 'A typo.' } }, languages)).toEqual({
    date: '2031-05-09',
    text: { ar: 'TODO', en: 'A typo.' },
  });
  expect(editionOf({ ...former, told: { en: ' ' } }, languages)).toEqual({ date: '2031-05-09' });
});

it('keeps nothing where the author does not want it', () => {
  expect(editionOf({ ...former, isKept: false, told: { en: 'A typo.' } }, languages)).toBeUndefined();
});
