import { describe, expect, it } from 'vitest';
import { type InterfaceLanguage, interfaceLanguages } from '../../src/i18n/languages';
import { sentenceNumber, sentencesBeside } from '../../src/reader/article/sentence-number';
import { publicationsOf, sentenceTitle, sourceOfSentence } from '../../src/reader/article/source-words';
import { citation } from '../../src/reader/share/citation';
import { createWords } from '../../src/session/words';
import { indexEvidence } from '../../src/story/evidence';
import { storyOf } from '../support/every-story';
import { story as first } from '../support/stories';

const { story } = storyOf('karabakh-2020');
const telling = (language: InterfaceLanguage, told = story) => ({
  story: () => told,
  evidence: () => indexEvidence(told),
  words: createWords(() => language),
});
const claim = (id: string) => story.claims.find((one) => one.id === id) as (typeof story.claims)[number];

describe('of a story of two sources', () => {
  it('a sentence is named with its source and its number there', () => {
    expect(sentenceTitle(telling('en'), 'a9')).toBe('Armenia’s Prime Minister · Sentence 9');
    expect(sentenceTitle(telling('en'), 's9')).toBe('Russia’s Foreign Ministry · Sentence 9');
    expect(sentenceNumber(story.sentences, 'a1')).toBe(1);
    const [last] = story.sentences.slice(-1);
    expect(last && sentencesBeside(story.sentences, last)).toHaveLength(9);
  });

  it('a claim says in how many publications it stands, and that they are one source', () => {
    expect(publicationsOf(telling('en'), claim('s7-five-years'))).toBe(
      'Publications: 2 · independent sources: 1',
    );
    expect(publicationsOf(telling('en'), claim('s10-width'))).toBe('Only in: Russia’s Foreign Ministry');
    for (const language of Object.keys(interfaceLanguages) as InterfaceLanguage[]) {
      const said = publicationsOf(telling(language), claim('a3-stop')) ?? '';
      expect(said).toContain(story.texts[1]?.short?.[language]);
      expect(said).not.toMatch(/confirm|مؤكد|doğrulan|onay/i);
    }
  });

  it('a citation of a claim names the source of each quote, and both are credited', () => {
    const lines = citation(
      { kind: 'claim', id: 's7-five-years' },
      telling('en'),
      'https://example.org/',
      '2026-11-28',
    );
    expect(lines).toContain('Russia’s Foreign Ministry: “The peacekeeping force will be deployed');
    expect(lines).toContain(
      'Armenia’s Prime Minister: “The peacekeeping contingent of the Russian Federation shall stay',
    );
    for (const { credit } of story.texts) expect(lines).toContain(credit['en']);
  });
});

it('of a story of one source, nothing of this is said', () => {
  const told = telling('en', first);
  expect(sourceOfSentence(told, 's1')).toBeUndefined();
  expect(publicationsOf(told, first.claims[0] as (typeof first.claims)[number])).toBeUndefined();
  expect(sentenceTitle(told, 's3')).toBe('Sentence 3');
});
