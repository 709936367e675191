import MiniSearch, { type Query } from 'minisearch';
import type { Story } from '../model';
import { type SearchEntry, storyEntries, townEntries } from './search-entries';
import { asked, mayGoOn, type Sought } from './query';
import type { Town } from './towns';
import { soughtPairs } from './unspaced';
import { terms, type Word } from './words';

export interface Result<Kind = SearchEntry['kind']> {
  readonly kind: Kind;
  readonly id: string;
  /** Above 0; to compare with the other results of the same query. */
  readonly score: number;
}

export interface Search {
  /** Best first; ties in the order of the story. */
  search(query: string): readonly Result[];
  /** Lets towns of the basemap be found as well; what is as good goes before them. */
  addTowns(towns: readonly Town[]): void;
}

/** What a pair of letters counts for beside a word. */
const PAIR = 0.25;

/** From this length on a word may have one wrong letter. */
const FUZZY_FROM = 5;

/** Words that no blanks part are found one by one, or wherever a dictionary cuts them, by their pairs of letters. */
const asSpelt = (sought: Sought): Query =>
  sought.run
    ? {
        combineWith: 'OR',
        queries: [
          { combineWith: 'AND', queries: sought.run.map(asWritten) },
          { combineWith: 'AND', queries: soughtPairs(sought.written), prefix: true, boostTerm: () => PAIR },
        ],
      }
    : asWritten(sought);

const asWritten = (word: Word): Query => ({
  combineWith: 'OR',
  queries: [
    { queries: [word.written], prefix: mayGoOn(word) },
    { queries: [...word.stems], prefix: false },
  ],
});

const misspelt = ({ written, stems, run }: Sought): Query => ({
  combineWith: 'OR',
  queries: (run ? [] : [written, ...stems]).filter((form) => form.length >= FUZZY_FROM),
  fuzzy: 1,
});

/** Searches what it has taken in of a story so far. */
export interface GrowingSearch extends Search {
  /**
   * Takes in so many entries more, in the order of the story.
   * @returns whether there are others
   */
  grow(count: number): boolean;
}

/** A search of all that a story says and names, that has taken in nothing yet. */
export function growingSearch(story: Story): GrowingSearch {
  const { add, search } = searchAmong<SearchEntry['kind']>([]);
  const entries = storyEntries(story);
  return {
    search,
    addTowns: (towns) => add(townEntries(towns)),
    grow(count) {
      const next: SearchEntry[] = [];
      while (next.length < count) {
        const { value, done } = entries.next();
        if (done) return (add(next), false);
        next.push(value);
      }
      add(next);
      return true;
    },
  };
}

/** Searches all that the story says and names. */
export function createSearch(story: Story): Search {
  const search = growingSearch(story);
  search.grow(Number.POSITIVE_INFINITY);
  return search;
}

/**
 * Searches entries in all their languages at once: a reader of a translation may type a name as the source has it.
 * Only a word that none has is taken for a misspelling.
 */
export function searchAmong<Kind>(entries: readonly SearchEntry<Kind>[]) {
  const all: SearchEntry<Kind>[] = [];
  const index = new MiniSearch({
    idField: 'place',
    fields: ['name', 'mentions'],
    tokenize: terms,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (term) => [term],
      boost: { name: 4 },
      weights: { prefix: 0.375, fuzzy: 0.1 },
    },
  });
  const add = (more: readonly SearchEntry<Kind>[]) => {
    index.addAll(more.map((entry, place) => ({ ...entry, place: all.length + place })));
    for (const entry of more) all.push(entry);
  };
  add(entries);

  const find = (query: Query) =>
    index
      .search(query)
      .map(({ id, score }) => ({ place: Number(id), score }))
      .sort((a, b) => b.score - a.score || a.place - b.place)
      .flatMap(({ place, score }) => {
        const entry = all[place];
        return entry ? [{ kind: entry.kind, id: entry.id, score }] : [];
      });

  return {
    add,
    /** Best first; ties in the order of the entries. */
    search(query: string): readonly Result<Kind>[] {
      const words = asked(query);
      const asTyped = find({ combineWith: 'AND', queries: words.map(asSpelt) });
      // What has all the words needs no look for which of them nothing has.
      if (asTyped.length > 0) return asTyped;
      const queries = words.map((word) => {
        const spelt = asSpelt(word);
        return find(spelt).length > 0 ? spelt : misspelt(word);
      });
      const withAll = find({ combineWith: 'AND', queries });
      return withAll.length > 0 ? withAll : find({ combineWith: 'OR', queries });
    },
  };
}
