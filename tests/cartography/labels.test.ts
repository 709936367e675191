import { createExpression, type StyleExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { type LabelLanguages, labelName, nameIn, spacing } from '../../src/cartography/labels';
import { sources } from '../../src/cartography/sources';
import { story } from '../support/stories';
import { namesAt } from './support/placed';
import { languageChoices } from './support/views';

const vowelMarks = /[\u064B-\u0652\u0670]/u;

function evaluated(languages: readonly string[], properties: Record<string, string>): unknown {
  const { result, value } = createExpression(nameIn(languages), 'expression');
  if (result === 'error') throw new Error(JSON.stringify(value));
  return (value as StyleExpression).evaluate({ zoom: 7 }, { type: 1, properties });
}

describe('a name of the engine’s own', () => {
  const aleppo = { 'name:ar': 'حلب', 'name:en': 'Aleppo' };

  it('is in the language that is asked for', () => {
    expect(evaluated(['ar', 'en'], aleppo)).toBe('حلب');
    expect(evaluated(['en', 'ar'], aleppo)).toBe('Aleppo');
  });

  it('is in English where the language has none, and empty where nothing has', () => {
    expect(evaluated(['fr'], aleppo)).toBe('Aleppo');
    expect(evaluated(['fr'], {})).toBe('');
  });
});

it('is in another language of the story, the source’s first, before the place’s own', () => {
  const goma = { name: 'Goma', 'name:uk': 'Гома', 'name:fr': 'Goma (RDC)', 'name:en': 'Goma' };
  expect(evaluated(['he', 'uk', 'fr'], goma)).toBe('Гома');
  expect(evaluated(['he'], goma)).toBe('Goma');
});

describe('letter-spacing', () => {
  const spaced = (languages: LabelLanguages) =>
    new Set(
      namesAt(1000, { languages })
        .filter(({ block }) => block.spacing)
        .map(({ name }) => name.layer),
    );

  it('never tears Arabic apart', () => {
    expect(spaced(['ar']).size).toBe(0);
    expect(spacing('حلب', 0.2)).toBe(0);
    expect(spacing('Aleppo حلب', 0.2)).toBe(0);
  });

  it('is for scripts whose letters stand apart', () => {
    for (const name of ['Aleppo', 'Київ', 'Αθήνα', 'Երևան', 'თბილისი', 'Saint-Denis 2'])
      expect(spacing(name, 0.2), name).toBe(0.2);
    for (const name of ['کابول', 'मुंबई', 'မန္တလေး', 'ঢাকা', 'กรุงเทพ']) expect(spacing(name, 0.2), name).toBe(0);
  });

  it('is there for Latin names of areas', () => {
    for (const language of ['en', 'tr']) {
      expect([...spaced([language])]).toEqual(expect.arrayContaining(['country-labels', 'sea-labels']));
    }
  });

  it('is looked for where there are names in every choice of languages', () => {
    for (const languages of languageChoices) {
      expect(new Set(namesAt(1000, { languages }).map(({ name }) => name.layer)).size).toBeGreaterThan(5);
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
