import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishClaimsTable, publishFeaturesTable } from '../../src/publish/tables';
import type { Story } from '../../src/story/model';
import { anyText, isFormula } from '../support/any-text';
import { compiled, fixtureFolder } from '../support/fixture';
import { published } from '../support/published';
import { lines, rows } from '../support/tables';

const numbers = ['start', 'end', 'precision_km', 'lon', 'lat', 'length_km', 'area_km2'];
const { story: fixture } = compiled(fixtureFolder);

/** The cells of a table that hold words or ids. */
function wordsIn(table: string): string[] {
  const [header = [], ...cells] = lines(table);
  return cells.flatMap((line) => line.filter((_, index) => !numbers.includes(header[index] ?? '')));
}

describe.each(published)('the tables of $slug', ({ story, read }) => {
  const [first, ...translations] = story.languages;
  const [claims = [], ...quotes] = lines(read('claims.csv'));
  const [features = [], ...shapes] = lines(read('features.csv'));

  test('have these columns', () => {
    expect(claims).toEqual(
      [
        ['claim', 'kind', 'speaker', 'mode', 'view_of', 'actors'],
        [first, ...translations].map((language) => `statement:${language}`),
        ['sentence', 'exact', 'prefix', 'suffix', 'start', 'end'],
        translations.map((language) => `rendered:${language}`),
        ['features', 'status', 'support', 'escaped'],
      ].flat(),
    );
    expect(features).toEqual(
      [
        ['id', 'kind', 'basis'],
        [first, ...translations].map((language) => `name:${language}`),
        ['actors', 'holder', 'claims', 'as_of', 'precision_km', 'method', 'source'],
        ['lon', 'lat', 'length_km', 'area_km2', 'status', 'support', 'event', 'date', 'escaped'],
      ].flat(),
    );
  });

  test('have as many cells in each line', () => {
    expect(quotes.every((line) => line.length === claims.length)).toBe(true);
    expect(shapes.every((line) => line.length === features.length)).toBe(true);
  });

  test.each(['claims.csv', 'features.csv'])('%s begins with one byte order mark, for Excel', (name) => {
    const bytes = Buffer.from(read(name));
    expect([...bytes.subarray(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x22]);
  });

  test.each(['claims.csv', 'features.csv'])('%s has nothing that a spreadsheet computes', (name) => {
    expect(wordsIn(read(name)).filter(isFormula)).toEqual([]);
  });
});

test('words that look like a formula are shown as words, and the row says which', () => {
  const [claim, ...others] = fixture.claims;
  const [quote] = claim?.quotes ?? [];
  if (!claim || !quote) throw new Error('The fixture has no quote.');
  const odd = { ...quote, exact: '-4 Grad', prefix: 'Es sind ', suffix: "'=" };
  const table = publishClaimsTable({ ...fixture, claims: [{ ...claim, quotes: [odd] }, ...others] });
  const [header = [], line = []] = lines(table);
  expect(line[header.indexOf('exact')]).toBe("'-4 Grad");
  expect(line[header.indexOf('escaped')]).toBe('exact');
  expect(rows(table)[0]).toMatchObject({ exact: '-4 Grad', prefix: 'Es sind ', suffix: "'=" });
});

test('any words of a claim and any names survive, and none is a formula', () => {
  const texts = fc.record(Object.fromEntries(fixture.languages.map((language) => [language, anyText])));
  const words = fc.record({ exact: anyText, prefix: anyText, suffix: anyText, rendered: texts });
  fc.assert(
    fc.property(texts, words, (text, quoted) => {
      const story: Story = {
        ...fixture,
        claims: fixture.claims.map((claim) => ({
          ...claim,
          statement: text,
          quotes: claim.quotes.map((quote) => ({ ...quote, ...quoted })),
        })),
        features: fixture.features.map((feature) => ({ ...feature, name: text })),
      };
      const claims = publishClaimsTable(story);
      const features = publishFeaturesTable(story);
      expect([...wordsIn(claims), ...wordsIn(features)].filter(isFormula)).toEqual([]);
      const { rendered, ...own } = quoted;
      for (const row of rows(claims)) {
        expect(row).toMatchObject(own);
        for (const language of fixture.languages) expect(row[`statement:${language}`]).toBe(text[language]);
        for (const language of fixture.languages.slice(1)) {
          expect(row[`rendered:${language}`]).toBe(rendered[language]);
        }
      }
      for (const row of rows(features)) {
        for (const language of fixture.languages) expect(row[`name:${language}`]).toBe(text[language]);
      }
    }),
  );
});
