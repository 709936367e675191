import { describe, expect, it, vi } from 'vitest';
import type { Story } from '../../src/story/model';
import { stateOf } from '../support/state';
import { story as first } from '../support/stories';

/** The first story as if it had other languages; its words stay as they are. */
const inLanguages = (...languages: readonly string[]): Story => ({ ...first, languages });

/** What is read, and in which language the interface is. */
function read(story: Story, browser: string, lang?: string) {
  const { reading, words } = stateOf(story, browser);
  reading.setLang(lang);
  return { selected: reading.selected(), article: reading.articleLanguages(), interface: words.language() };
}

describe('a story in languages that the interface lacks', () => {
  const story = inLanguages('nl', 'de');

  it('is read in its source where the reader has none of its languages', () => {
    expect(read(story, 'ar')).toEqual({ selected: 'nl', article: ['nl'], interface: 'en' });
    expect(read(story, 'en-GB', 'en')).toEqual({ selected: 'nl', article: ['nl'], interface: 'en' });
  });

  it('is read in the language that is asked for, or that the browser has', () => {
    expect(read(story, 'en', 'de')).toEqual({ selected: 'de', article: ['de'], interface: 'en' });
    expect(read(story, 'de-AT').selected).toBe('de');
  });

  it('has both side by side, the source first', () => {
    expect(read(story, 'en', 'both').article).toEqual(['nl', 'de']);
    expect(read(inLanguages('he'), 'en', 'both')).toEqual({
      selected: 'he',
      article: ['he'],
      interface: 'en',
    });
  });
});

it('the interface is in the story’s language where it has it, whatever the region', () => {
  expect(read(inLanguages('uk', 'en-GB'), 'uk', 'en-GB').interface).toBe('en');
  expect(read(inLanguages('fr', 'de'), 'fr-CA').interface).toBe('fr');
  expect(read(inLanguages('ku', 'tr'), 'tr').interface).toBe('tr');
  expect(read(inLanguages('ku', 'tr'), 'tr', 'ku').interface).toBe('en');
  expect(read(inLanguages('pt-BR', 'zh-Hant'), 'zh-TW').selected).toBe('zh-Hant');
});

it('a page in one language is read in it first, and in another by choice', () => {
  const state = stateOf(first, 'en');
  vi.stubGlobal('document', { documentElement: { dataset: { language: 'tr' } } });
  state.reading.setLang('ar');
  expect(state.reading.language()).toBe('ar');
  state.reading.setLang(undefined);
  expect(state.reading.language()).toBe('tr');
});

it('the story’s words say their language where the interface is in another', () => {
  const { words, reading } = stateOf(inLanguages('he', 'ar'), 'he');
  expect(words.mark()).toEqual({ lang: 'en', dir: 'ltr' });
  expect(words.tagged({ he: 'חיפה', ar: 'حيفا' })).toEqual({ text: 'חיפה', lang: 'he', dir: 'rtl' });
  expect(words.tagged({ ar: 'حيفا' })).toEqual({ text: 'حيفا', lang: 'ar', dir: 'rtl' });
  expect(words.t('traceRoute', { name: 'כביש 1' })).toContain('\u2068כביש 1\u2069');
  expect(words.list(['חיפה', 'עכו'])).toBe('\u2068חיפה\u2069 and \u2068עכו\u2069');
  reading.setLang('ar');
  expect(words.mark()).toEqual({});
  expect(words.tagged({ he: 'חיפה', ar: 'حيفا' })).toEqual({ text: 'حيفا' });
  expect(words.tagged({ he: 'חיפה' })).toEqual({ text: 'חיפה', lang: 'he', dir: 'rtl' });
  expect(words.t('traceRoute', { name: 'حيفا 1' })).not.toContain('\u2068');
});
