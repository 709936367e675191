import { groupBy } from '../../../story/group-by';
import { fold } from '../../../story/search/fold';
import { calendarWords } from '../dates/calendar-words';
import { contextOf } from './context';
import { countryAdjectives } from '../country-adjectives';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { looks } from './looks';
import type { Place } from '../gazetteer/place';
import { type PlaceMention, placeMentions } from './place-mentions';
import { textWords } from '../text-words';

/** Words of a text. */
export interface Mention {
  /** UTF-16 offset. */
  readonly start: number;
  readonly exact: string;
}

/** A name in a text with the places that it may be. */
export interface PlaceCandidate {
  /** As it stands first. */
  readonly words: string;
  /** In the order of the text; those of different candidates do not overlap. */
  readonly mentions: readonly Mention[];
  /** The likeliest first. */
  readonly places: readonly Place[];
  /** Of the likeliest place: about 0 to 10. */
  readonly score: number;
  /** Whether it most likely is a place; else an author may want to look, and many are not. */
  readonly isLikely: boolean;
}

/** From which score on a name is most likely a place, and below which it is left out. */
const likely = 3;
const possible = 2.2;

/**
 * The places that a text names, as far as the gazetteer has them, the likeliest first.
 * @param territory two-letter codes of the countries that its map is of: they count as if it named them twice
 */
export function placesIn(
  text: string,
  gazetteer: Gazetteer,
  words = textWords(text),
  territory: readonly string[] = [],
): PlaceCandidate[] {
  const isOfCalendar = calendarWords(gazetteer.language);
  const mentions = placeMentions(text, words, gazetteer).filter(
    ({ exact }) => !isOfCalendar.has(fold(exact)),
  );
  const adjective = countryAdjectives(gazetteer);
  const taken = new Set(mentions.flatMap(({ from, to }) => range(from, to)));
  const countries = words.flatMap((word, index) => (taken.has(index) ? [] : (adjective(word) ?? [])));
  const names = [...groupBy(mentions, ({ places }) => places.map(({ id }) => id).join()).values()];
  const look = looks(text, words, mentions, (word) => adjective(word) !== undefined);
  const context = contextOf(names, [...countries, ...territory.flatMap((one) => [one, one])], look);
  return names
    .map((all) => candidateOf(all, context, look(all)))
    .filter(({ score }) => score >= possible)
    .toSorted((one, other) => other.score - one.score || firstOf(one) - firstOf(other));
}

function candidateOf(
  all: readonly PlaceMention[],
  context: (place: Place, key: string) => number,
  look: number,
): PlaceCandidate {
  const [first] = all as [PlaceMention];
  const ranked = first.places
    .map((place) => ({ place, score: context(place, first.key) }))
    .toSorted((one, other) => other.score - one.score);
  const score = Math.round(((ranked[0]?.score ?? 0) + look) * 100) / 100;
  return {
    words: first.exact,
    mentions: all.map(({ start, exact }) => ({ start, exact })),
    places: ranked.map(({ place }) => place),
    score,
    isLikely: score >= likely,
  };
}

const firstOf = ({ mentions }: PlaceCandidate) => mentions[0]?.start ?? 0;
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, step) => from + step);
