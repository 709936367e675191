import { batch, createSignal } from 'solid-js';

/** What the page is on paper: the map and the article, or all evidence with them. */
export type Paper = 'article' | 'evidence';

export type PaperPart = ReturnType<typeof createPaper>;

/** The wish to put the page on paper, and what it is while it is being put there. */
export function createPaper() {
  const [wish, setWish] = createSignal<Paper>();
  const [isPrinting, setPrinting] = createSignal(false);
  return {
    /** What the reader has asked for in the page; the browser's own command asks for the article. */
    wish,
    print: setWish,
    current: (): Paper | undefined => (isPrinting() ? (wish() ?? 'article') : undefined),
    begin: () => setPrinting(true),
    end: () =>
      batch(() => {
        setPrinting(false);
        setWish(undefined);
      }),
  };
}
