import { groupBy } from '../../../story/group-by';
import { calendarWords } from '../dates/calendar-words';
import { countryAdjectives } from '../country-adjectives';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Mention, PlaceCandidate } from '../places/places';
import { powerOf } from './power-words';
import { type NameSpan, recurringNames } from './recurring-names';
import { isAcronym, type TextWord, textWords } from '../text-words';
import { lettersLength } from '../word-forms';

/** Somebody who may do or say something in a story. */
export interface ActorCandidate {
  /** As it stands first, or where it is longest. */
  readonly words: string;
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  /** A country by its name; its army or government by the word for its people; an acronym; any other name. */
  readonly sort: 'country' | 'army' | 'government' | 'acronym' | 'name';
  /** Two-letter code, of the first three. */
  readonly country?: string;
}

/** Those whom a text names as likely actors: countries, their armies and governments, and names that recur. */
export function actorsIn(
  text: string,
  gazetteer: Gazetteer,
  places: readonly PlaceCandidate[],
  words = textWords(text),
): ActorCandidate[] {
  const countries = places.flatMap(
    ({ words: name, mentions, isLikely, places: [place] }): ActorCandidate[] =>
      isLikely && place?.sort === 'country'
        ? [{ words: name, mentions, sort: 'country', country: place.id }]
        : [],
  );
  const powers = powersIn(text, words, gazetteer);
  const isPlace = covering(places.filter(({ isLikely }) => isLikely).flatMap(({ mentions }) => mentions));
  const isPower = covering(powers.flatMap(({ mentions }) => mentions));
  const days = calendarWords(gazetteer.language);
  const adjective = countryAdjectives(gazetteer);
  const isTaken = (index: number) => {
    const word = words[index];
    if (!word) return false;
    return (
      isPlace(word) ||
      isPower(word) ||
      days.has(word.folded) ||
      (adjective(word) !== undefined && word.isCapital === true)
    );
  };
  const names = recurringNames(text, words, isTaken).map((spans) => nameOf(text, words, spans));
  return [...countries, ...powers, ...names].toSorted(
    (one, other) => other.mentions.length - one.mentions.length || firstOf(one) - firstOf(other),
  );
}

/** "Russian troops", "the Sudanese army": the word for a country's people beside one for what it has. */
function powersIn(text: string, words: readonly TextWord[], gazetteer: Gazetteer): ActorCandidate[] {
  const adjective = countryAdjectives(gazetteer);
  const pairs = words.flatMap((word, index) => {
    const next = words[index + 1];
    if (!next || !/^\p{Zs}$/u.test(text.slice(word.end, next.start))) return [];
    const [country, power] = [
      adjective(word) ?? adjective(next),
      powerOf(word.folded) ?? powerOf(next.folded),
    ];
    const isPair = (adjective(word) !== undefined) !== (adjective(next) !== undefined);
    return country !== undefined && power !== undefined && isPair
      ? [{ country, power, start: word.start, exact: text.slice(word.start, next.end) }]
      : [];
  });
  return [...groupBy(pairs, ({ country, power }) => `${country} ${power}`).values()].flatMap((all) =>
    all[0]
      ? [
          {
            words: all[0].exact,
            mentions: all.map(({ start, exact }) => ({ start, exact })),
            sort: all[0].power,
            country: all[0].country,
          },
        ]
      : [],
  );
}

function nameOf(text: string, words: readonly TextWord[], spans: readonly NameSpan[]): ActorCandidate {
  const mentions = spans
    .flatMap(({ from, to, skips }): Mention[] => {
      const [first, last] = [words[from], words[to - 1]];
      if (!first || !last) return [];
      const start = first.start + lettersLength(first.exact, skips);
      return [{ start, exact: text.slice(start, last.end) }];
    })
    .toSorted((one, other) => one.start - other.start);
  const [longest = ''] = mentions
    .map(({ exact }) => exact)
    .toSorted((one, other) => other.length - one.length);
  return { words: longest, mentions, sort: isAcronym(longest) ? 'acronym' : 'name' };
}

/** Whether a word lies in a mention. */
function covering(mentions: readonly Mention[]): (word: TextWord) => boolean {
  const starts = mentions.map(({ start, exact }) => [start, start + exact.length] as const);
  const taken = new Set(
    starts.flatMap(([from, to]) => Array.from({ length: to - from }, (_, step) => from + step)),
  );
  return ({ start }) => taken.has(start);
}

const firstOf = ({ mentions }: ActorCandidate) => mentions[0]?.start ?? 0;
