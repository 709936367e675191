import { expect, test } from 'vitest';
import { distinctQuotes, quoteNumbers } from '../../src/reader/paper/quote-numbers';
import { story } from '../support/stories';

const quotes = story.claims.flatMap((claim) => claim.quotes);
const numberOf = quoteNumbers(story);
const distinct = distinctQuotes(quotes, numberOf);

test('quotes are counted from 1 in the order of the source', () => {
  expect(distinct.map(numberOf)).toEqual(distinct.map((_, index) => index + 1));
  for (const [index, { start }] of distinct.slice(1).entries()) {
    expect(start).toBeGreaterThanOrEqual(distinct[index]?.start ?? Infinity);
  }
});

test('the same words have one number, and other words another', () => {
  for (const quote of quotes) {
    const { start, end } = distinct[numberOf(quote) - 1] ?? {};
    expect([start, end]).toEqual([quote.start, quote.end]);
  }
  expect(distinct.length).toBe(new Set(quotes.map(({ start, end }) => `${start}-${end}`)).size);
  expect(distinct.length).toBeLessThan(quotes.length);
});
