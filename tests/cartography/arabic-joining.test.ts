import { expect, test } from 'vitest';
import { tied } from '../../src/cartography/arabic-joining';
import { labelName } from '../../src/cartography/labels';
import { textWidth } from '../../src/cartography/names/text-width';
import { sentences } from '../support/sentences';

const joiner = '\u200D';

test.each([
  // Yeh with a small v joins on both sides, lam with one too; reh with one only to the letter before it.
  ['سێشەممە', `س${joiner}ێ${joiner}شەممە`.replace('شە', `ش${joiner}ە`).replace(/مە$/, `م${joiner}ە`)],
  ['پەڵە', `پ${joiner}ەڵ${joiner}ە`],
  ['بڕۆ', `ب${joiner}ڕۆ`],
  ['وڕ', 'وڕ'],
])('%s: a letter without contextual shapes is tied to those that it joins', (word, expected) => {
  expect(tied(word)).toBe(expected);
});

test('names whose letters all have their shapes stay as they are', () => {
  for (const language of ['ar', 'fa', 'ur', 'he', 'en', 'my']) {
    const text = sentences[language] ?? '';
    expect(tied(text), language).toBe(text);
  }
});

test('a tied name is as wide as it was', () => {
  const name = 'سێشەممە';
  expect(labelName(name)).not.toBe(name);
  expect(textWidth(labelName(name), 'bold')).toBeCloseTo(textWidth(name, 'bold'), 1);
});
