import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { indexEvidence } from '../../src/story/evidence';
import { sourceNames } from '../../src/story/sources/source-name';
import { everyStory } from '../support/every-story';
import { storiesFolder } from '../support/first-story';

/** Words that judge a party, in the languages of the stories. They belong to speakers, inside quotes. */
const judging =
  /extremis|terroris|prox(y|ies)|regime|régime|militant|separatis|séparatis|occupier|occupant|aggressor|agresseur|متطرف|إرهاب|وكلا|نظام|انفصالي|aşırı|terör|radikal|vekil|rejim|ayrılıkçı|bölücü|işgalci/iu;

test('the site has more than one story', () => {
  expect(everyStory.length).toBeGreaterThan(1);
});

describe.each(everyStory)('$slug', ({ slug, story, sources }) => {
  const { claimsOf, featuresOf, sentenceById, textOf } = indexEvidence(story);
  const each = story.texts.map((text, index) => ({
    name: sourceNames(story.texts)[index] ?? '',
    source: sources[index] ?? '',
    sentences: story.sentences.filter(({ id }) => textOf(id) === text),
  }));

  test.each(each)('its $name is the file, byte for byte', ({ name, source }) => {
    const file = join(storiesFolder, slug, name);
    expect(Buffer.from(source, 'utf8').equals(readFileSync(file))).toBe(true);
  });

  test.each(each)(
    'its sentences tile $name, with white space alone between them',
    ({ source, sentences }) => {
      let end = 0;
      for (const sentence of sentences) {
        expect(source.slice(end, sentence.start)).toMatch(/^\s*$/);
        expect(source.slice(sentence.start, sentence.end)).toBe(sentence.text);
        end = sentence.end;
      }
      expect(source.slice(end)).toMatch(/^\s*$/);
    },
  );

  test('each quote is cut from its source at its offsets, inside the sentence that it names', () => {
    const quotes = story.claims.flatMap((claim) => claim.quotes);
    expect(quotes.length).toBeGreaterThan(story.sentences.length);
    for (const { exact, start, end, sentence } of quotes) {
      const source = sources[story.texts.indexOf(textOf(sentence))] ?? '';
      expect(source.slice(start, end)).toBe(exact);
      expect(sentenceById.get(sentence)?.text).toContain(exact);
    }
  });

  test('each quote says which words of each translation render it', () => {
    const [, ...translations] = story.languages;
    for (const claim of story.claims)
      for (const { rendered = {} } of claim.quotes)
        expect(Object.keys(rendered).sort(), claim.id).toEqual([...translations].sort());
  });

  test('each feature has words of the source behind it, or says why it is there without', () => {
    for (const feature of story.features) {
      const quotes = claimsOf(feature.id).flatMap((claim) => claim.quotes);
      if (feature.basis === 'article') expect(quotes.length, feature.id).toBeGreaterThan(0);
      else
        expect([quotes.length, Object.keys(feature.reason ?? {}).sort()], feature.id).toEqual([
          0,
          [...story.languages].sort(),
        ]);
    }
  });

  test('each sentence supports a feature, or says why it has no place', () => {
    for (const { id, noPlace } of story.sentences)
      expect(featuresOf(id).length > 0, id).toBe(noPlace === undefined);
  });

  test('words that judge stand in nobody’s name', () => {
    const names = [...story.actors, ...story.features, ...story.speakers].flatMap(({ id, name }) => [
      id,
      ...Object.values(name),
    ]);
    expect(names.length).toBeGreaterThan(story.features.length * story.languages.length);
    expect(names.filter((name) => judging.test(name))).toEqual([]);
  });

  test('no words of ours leave a reader to guess what "context" is', () => {
    const { sentences: _, claims, ...rest } = story;
    const words = JSON.stringify([rest, claims.map(({ statement }) => statement)])
      .replaceAll('"basis":"context"', '')
      .replaceAll('"dated":"context"', '');
    expect(words.match(/context|سياق|bağlam/giu)).toBeNull();
  });
});
