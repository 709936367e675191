import { fold } from '../../story/search/fold';
import type { Text } from '../../story/model';
import type { Parsed } from '../desk/parsed';
import type { Quote } from '../text/quotes-of';
import type { ClaimDraft } from './draft';

/** Arabic "and", "so", "by", "like", "for" and the article, as they stand before a word. */
const prefixes = /^[\u0648\u0641]?[\u0628\u0643\u0644]?(\u0627?\u0644)?/;

interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/**
 * What can be guessed of a claim from its words: who says it is who says the sentence; the parties and the features are
 * those whose names stand in the words. What it says nobody guesses, but that words which name a place alone may locate it.
 */
export function guessClaim(
  { sentences, actors, features, speakers }: Pick<Parsed, 'sentences' | 'actors' | 'features' | 'speakers'>,
  quotes: readonly Quote[],
): ClaimDraft {
  const [first] = quotes;
  const sentence = sentences().find(({ id }) => id === first?.sentence);
  const words = quotes.map(({ exact }) => fold(exact)).join(' ');
  const isIn = ({ names }: Named) => names.some((name) => stands(name, words));
  const inOrder = (all: readonly Named[]) =>
    all
      .filter(isIn)
      .map(({ id, names }) => ({ id, at: Math.min(...names.map((name) => placeOf(name, words))) }))
      .toSorted((one, other) => one.at - other.at)
      .map(({ id }) => id);
  const found = inOrder(actors().map(({ id, name, short }) => ({ id, names: namesOf(name, short) })));
  const shown = inOrder(
    features().map(({ id, properties }) => ({ id, names: namesOf(namesIn(properties)) })),
  );
  const kind = found.length === 0 && shown.length > 0 ? 'locates' : 'describes';
  return {
    kind,
    speaker: sentence?.speakers[0] ?? speakers()[0]?.id ?? '',
    mode: 'said',
    status: 'asserted',
    actors: found,
    from: found[0],
    to: found.slice(1),
    support: [],
    features: shown,
    statement: '',
  };
}

const namesIn = (properties: object): Text => (properties as { name?: Text }).name ?? {};

const namesOf = (...texts: readonly (Text | undefined)[]): string[] =>
  texts.flatMap((text) => Object.values(text ?? {}).map(fold)).filter((name) => name.length > 1);

/** Where a name stands among folded words, as a whole word or with what Arabic writes before it; -1 for nowhere. */
function placeOf(name: string, words: string): number {
  const bare = name.replace(prefixes, '');
  for (let at = words.indexOf(bare); at !== -1; at = words.indexOf(bare, at + 1)) {
    const start = words.lastIndexOf(' ', at - 1) + 1;
    const before = words.slice(start, at);
    const after = words[at + bare.length] ?? ' ';
    const isWhole = !/\p{L}/u.test(after);
    if (isWhole && (before === '' || before.match(prefixes)?.[0] === before || /[^\p{L}]$/u.test(before)))
      return at;
  }
  return -1;
}

const stands = (name: string, words: string) => placeOf(name, words) !== -1;
