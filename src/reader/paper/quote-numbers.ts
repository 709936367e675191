import type { Quote, Story } from '../../story/model';

const keyOf = ({ start, end }: Quote) => `${start}-${end}`;

/** The number of each quote of a story, in the order in which they stand in the source; the same words have one. */
export function quoteNumbers({ claims }: Pick<Story, 'claims'>): (quote: Quote) => number {
  const quotes = claims.flatMap((claim) => claim.quotes);
  const inOrder = quotes.toSorted((one, other) => one.start - other.start || one.end - other.end);
  const keys = [...new Set(inOrder.map(keyOf))];
  const numbers = new Map(keys.map((key, index) => [key, index + 1]));
  return (quote) => numbers.get(keyOf(quote)) ?? 0;
}

/** Each of the quotes once, in the order of their numbers. */
export function distinctQuotes(quotes: readonly Quote[], numberOf: (quote: Quote) => number): Quote[] {
  const byNumber = new Map(quotes.map((quote) => [numberOf(quote), quote]));
  return [...byNumber].sort(([one], [other]) => one - other).map(([, quote]) => quote);
}
