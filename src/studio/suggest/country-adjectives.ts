import { fold } from '../../story/search/fold';
import type { Gazetteer } from './gazetteer/gazetteer';
import type { TextWord } from './text-words';

const arabic = /^\p{Script=Arabic}/u;
/** Folded endings by which a country's name makes the word for its people and what is theirs. */
const latinEnding =
  /^(?:i?an|i?en|ien+e|ai[ns]e?|ois|oise|an[oa]|in[oa]|i?enne|es[ea]?|[ln]?i|li|lu|ish|isch\w*|[aeo])?s?$/u;
const arabicEnding = /^\u064a(?:\u0647|\u064a\u0646|\u0648\u0646|\u0627\u062a|\u062a\u064a\u0646)?$/u;
const arabicArticle = /^\u0627\u0644/u;
const ends = /(?:[aeiouyаеиіоуюяьы]|[\u0627\u0647\u064a])+$/u;

/** What the words for a country's people and things begin with: its name, and the name without its last vowels. */
function stemsOf(name: string): string[] {
  if (name.includes(' ')) return [];
  const bare = name.replace(arabicArticle, '');
  const short = bare.replace(ends, '');
  const least = arabic.test(name) ? 3 : 4;
  return [bare, bare.slice(0, -1), short].filter(({ length }) => length >= least);
}

/** Languages of many countries, and of none that their name is the word for. */
const shared = new Set(['ar', 'en', 'pt', 'und']);

/** The words for languages that are the words for a country's people too, as "Spanish" is; folded, with the country. */
function languageWords(
  countries: Iterable<string>,
  language: string,
): (readonly [country: string, word: string])[] {
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
  return [...countries].flatMap((country) => {
    const spoken = new Intl.Locale(`und-${country}`).maximize().language ?? 'und';
    if (shared.has(spoken) || new Intl.Locale(spoken).maximize().region !== country) return [];
    const word = fold(names.of(spoken) ?? '').replace(arabicArticle, '');
    return word === '' || word.includes(' ') ? [] : [[country, word] as const];
  });
}

/** The country whose people or things a word names, such as "Sudanese": by the form that many languages give its name. */
export function countryAdjectives({
  countryNames,
  language,
}: Gazetteer): (word: TextWord) => string | undefined {
  const stems = new Map<string, string>();
  for (const [country, names] of countryNames) {
    for (const name of names) {
      for (const stem of stemsOf(name)) if (!stems.has(stem)) stems.set(stem, country);
    }
  }
  for (const [country, word] of languageWords(countryNames.keys(), language))
    for (const stem of new Set([word, word.replace(ends, '')]))
      if (stem.length > 3 && !stems.has(stem)) stems.set(stem, country);
  const whole = new Set([...countryNames.values()].flat());
  const longest = Math.max(0, ...[...stems.keys()].map(({ length }) => length));
  const known = new Map<string, string | undefined>();
  const find = (written: string): string | undefined => {
    for (let length = Math.min(written.length, longest); length >= 3; length--) {
      const country = stems.get(written.slice(0, length));
      if (country !== undefined && isEnding(written, length)) return country;
    }
    return undefined;
  };
  return ({ folded }) => {
    if (whole.has(folded)) return undefined;
    if (!known.has(folded)) {
      const bare = arabic.test(folded)
        ? folded.replace(
            /^[\u0648\u0641]?[\u0628\u0643\u0644]?(?=\u0627\u0644)|^[\u0648\u0641](?=...)|^\u0644(?=\u0644)/u,
            '',
          )
        : folded;
      known.set(folded, find(bare.replace(/^(?:\u0627?\u0644)(?=...)/u, '')) ?? find(folded));
    }
    return known.get(folded);
  };
}

function isEnding(written: string, length: number): boolean {
  const rest = written.slice(length);
  if (arabic.test(written)) return arabicEnding.test(rest);
  if (/^\p{Script=Cyrillic}/u.test(written))
    return rest.length > 1 && /^(?:[иіеая]?[ийянзсць]|ан|ец)/u.test(rest);
  return latinEnding.test(rest);
}
