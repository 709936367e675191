import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allWords } from '../../src/i18n/all-words';

const src = join(import.meta.dirname, '../../src');
const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('i18n'))
  .map((path) => readFileSync(join(src, path), 'utf8'))
  .join('\n');
const { en, ...others } = allWords;
const keys = Object.keys(en) as (keyof typeof en)[];
const holes = (words: string) => (words.match(/\{\{\w+\}\}/g) ?? []).sort();

describe.each(Object.entries(others))('the words in "%s"', (_, words) => {
  it('are the same keys, none of them empty, with the same holes to fill', () => {
    expect(Object.keys(words).sort()).toEqual([...keys].sort());
    for (const key of keys) {
      expect(words[key].trim(), key).not.toBe('');
      expect(holes(words[key]), key).toEqual(holes(en[key]));
    }
  });
});

it('no word is left over', () => {
  expect(keys.filter((key) => !code.includes(`'${key}'`))).toEqual([]);
});

it('no word is one that a first reader has to be told', () => {
  const guessed =
    /\bcontext\b|\bimplied\b|\bcomputed\b|≠|سياق|bağlam|ima edil|contexte|implicite|sous-entend/iu;
  for (const words of Object.values(allWords)) {
    expect(
      Object.entries(words).filter(([, text]) => guessed.test(text.replaceAll(/\{\{\w+\}\}/g, ''))),
    ).toEqual([]);
  }
});

it('says a party’s name in no place that would have to agree with it', () => {
  // The gender and number of a name are not known, and no article stands before it.
  const agreeing = [
    /\{\{(actor|speaker|speakers|holder|name)\}\}\S* وحد[هها]/u,
    /تقف/u,
    /All that \{\{/u,
    /^Only \{\{/u,
    /\b(de|du|par|à) \{\{(actor|speaker|speakers|holder|name|route)\}\}/u,
  ];
  for (const words of Object.values(allWords)) {
    for (const pattern of agreeing) {
      expect(Object.values(words).filter((text) => pattern.test(text))).toEqual([]);
    }
  }
});
