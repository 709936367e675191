import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import type { Story } from '../../story/model';
import { growingSearch, type Search } from '../../story/search';
import type { Town } from '../../story/search/towns';
import { loadTowns } from './load-towns';

/** Entries of a story that are taken in before the box is shown, and then in a turn each. */
const first = 2000;
const each = 500;

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** A search of a story and of the towns beside it: a large one is taken in part by part, while the reader types. */
export function createStorySearch(story: Accessor<Story>) {
  const searching = createMemo(() => {
    const search = growingSearch(story());
    return { search, hasMore: search.grow(first) };
  });
  const [taken, setTaken] = createSignal(first);
  const [isGrowing, setGrowing] = createSignal(searching().hasMore);
  const [towns, setTowns] = createSignal<ReadonlyMap<string, Town>>(new Map());

  createEffect(
    on(searching, async ({ search, hasMore }) => {
      let isOver = false;
      onCleanup(() => {
        isOver = true;
      });
      setGrowing(hasMore);
      const loading = loadTowns(story());
      let count = first;
      let told = first;
      for (let more = hasMore; more; count += each) {
        await nextTurn();
        if (isOver) return;
        more = search.grow(each);
        if (count < 2 * told) continue;
        told = count;
        setTaken(told);
      }
      setGrowing(false);
      // After all that the story has: what is as good goes before them.
      const all = await loading;
      if (isOver) return;
      search.addTowns(all);
      setTowns(new Map(all.map((town) => [town.id, town])));
    }),
  );

  return {
    /** Searches what is taken in; follows it whenever that has doubled, and at its end. */
    search: (query: string): ReturnType<Search['search']> => {
      taken();
      isGrowing();
      towns();
      return searching().search.search(query);
    },
    isGrowing,
    town: (id: string) => towns().get(id),
  };
}
