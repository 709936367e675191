import { describe, expect, it } from 'vitest';
import { direction, isSameWriting, languageFor, matchLanguage } from '../../src/i18n/tags';

describe('the direction of a language', () => {
  it.each([
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['ps', 'rtl'],
    ['sd', 'rtl'],
    ['ug', 'rtl'],
    ['yi', 'rtl'],
    ['dv', 'rtl'],
    ['ks', 'rtl'],
    ['ckb', 'rtl'],
    ['ku', 'ltr'],
    ['ku-Latn', 'ltr'],
    ['ku-Arab', 'rtl'],
    ['pa', 'ltr'],
    ['pa-Arab', 'rtl'],
    ['pa-PK', 'rtl'],
    ['az', 'ltr'],
    ['az-Arab', 'rtl'],
    ['uz-AF', 'rtl'],
    ['sr-Latn', 'ltr'],
    ['zh-Hant', 'ltr'],
    ['am', 'ltr'],
    ['my', 'ltr'],
  ])('%s is %s', (tag, expected) => {
    expect(direction(tag)).toBe(expected);
  });

  it('is from left to right for what is no language', () => {
    for (const tag of ['', 'both', 'x', 'a language', '1'.repeat(50)]) expect(direction(tag)).toBe('ltr');
  });
});

describe('a reader’s language', () => {
  it('is the first wish that a story has', () => {
    expect(matchLanguage(['de', 'tr', 'fr'], ['fr', 'tr'])).toBe('tr');
    expect(matchLanguage([undefined, 'both', ''], ['fr'])).toBeUndefined();
  });

  it('may be of another region, never of another script', () => {
    expect(matchLanguage(['en-GB'], ['fr', 'en'])).toBe('en');
    expect(matchLanguage(['pt'], ['pt-PT', 'pt-BR'])).toBe('pt-PT');
    expect(matchLanguage(['pt-BR'], ['pt-PT', 'pt-BR'])).toBe('pt-BR');
    expect(matchLanguage(['zh-TW'], ['zh', 'zh-Hant'])).toBe('zh-Hant');
    expect(matchLanguage(['sr'], ['sr-Latn'])).toBeUndefined();
    expect(isSameWriting('ku', 'ckb')).toBe(false);
    expect(isSameWriting('iw', 'he')).toBe(true);
  });

  it('is English without a wish that the story has, and the source’s where it has no English', () => {
    expect(languageFor(['fr-FR'], ['ar', 'en', 'tr'])).toBe('en');
    expect(languageFor(['ja'], ['he', 'ar'])).toBe('he');
  });
});
