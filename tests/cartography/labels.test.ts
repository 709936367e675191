import { createExpression, type Formatted, type StyleExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { type LabelLanguages, nameIn, spacing, labelName } from '../../src/cartography/labels';
import { sources } from '../../src/cartography/sources';
import { story } from '../support/stories';
import { has, number } from './support/evaluate';
import { languageChoices, layersOf } from './support/views';

const vowelMarks = /[\u064B-\u0652\u0670]/u;

function evaluated(languages: LabelLanguages, properties: Record<string, string>): string | Formatted {
  const { result, value } = createExpression(nameIn(languages), 'expression');
  if (result === 'error') throw new Error(JSON.stringify(value));
  return (value as StyleExpression).evaluate({ zoom: 7 }, { type: 1, properties });
}

describe('a name', () => {
  const aleppo = { 'name:ar': 'حلب', 'name:en': 'Aleppo' };

  it('is in the one language that is asked for', () => {
    expect(evaluated(['ar'], aleppo)).toBe('حلب');
    expect(evaluated(['en'], aleppo)).toBe('Aleppo');
  });

  it('is in English where the language has none, and empty where nothing has', () => {
    expect(evaluated(['fr'], aleppo)).toBe('Aleppo');
    expect(evaluated(['fr'], {})).toBe('');
  });

  it('is in English beside a second language too, where the first has none', () => {
    const { sections } = evaluated(['fr', 'ar'], aleppo) as Formatted;
    expect(sections.map(({ text }) => text)).toEqual(['Aleppo', '\n', 'حلب']);
  });

  it('has the second language smaller below the first', () => {
    const { sections } = evaluated(['ar', 'en'], aleppo) as Formatted;
    expect(sections.map(({ text }) => text)).toEqual(['حلب', '\n', 'Aleppo']);
    expect(sections.map(({ scale }) => scale ?? 1)).toEqual([1, 1, 0.8]);
  });
});

describe('letter-spacing', () => {
  const spaced = (languages: LabelLanguages): string[] =>
    layersOf({ languages })
      .filter(
        (layer) => has(layer, 'layout', 'text-field') && number(layer, 'layout', 'text-letter-spacing') !== 0,
      )
      .map(({ id }) => id);

  it('never tears Arabic apart', () => {
    expect(spaced(['ar'])).toEqual([]);
    expect(spaced(['ar', 'en'])).toEqual([]);
    expect(spacing(['en', 'ar'], 0.2)).toBe(0);
    expect(spacing(['tr', 'ar'], 0.2)).toBe(0);
  });

  it('is there for Latin names of areas', () => {
    for (const language of ['en', 'tr']) {
      expect(spaced([language])).toEqual(expect.arrayContaining(['country-labels', 'sea-labels']));
    }
  });

  it('is looked for in every choice of languages that the map offers', () => {
    for (const languages of languageChoices) {
      expect(
        layersOf({ languages }).filter((layer) => has(layer, 'layout', 'text-field')).length,
      ).toBeGreaterThan(8);
    }
  });
});

describe('vowel marks', () => {
  it('are left off', () => {
    expect(labelName('عَيْن عِيسَى')).toBe('عين عيسى');
    expect(labelName('M-4 (أوتوستراد)')).toBe('M\u20114 (أوتوستراد)');
  });

  it('are in no name that the style carries', () => {
    const vowelled = {
      ...story,
      features: story.features.map((feature) => ({ ...feature, name: { ar: 'حَلَب' } })),
    };
    const text = JSON.stringify(sources(vowelled, () => ''));
    expect(text).toContain('حلب');
    expect(text).not.toMatch(vowelMarks);
  });
});
