import { type Accessor, createContext, createMemo, createSignal, useContext } from 'solid-js';
import type { ThemeName } from '../cartography/theme';
import { type InterfaceLanguage, interfaceLanguages } from '../i18n/languages';
import { languageFor } from '../i18n/tags';
import { preferredTheme } from '../session/preferences';
import { rememberLanguage, wishedLanguages } from '../session/wished-languages';
import { createWords } from '../session/words';
import type { StoryEntry } from '../story/story-entry';
import { type LibraryAddress, readLibraryAddress } from './address';
import type { Found } from './find';
import { fits } from './filters';

export type Library = ReturnType<typeof createLibrary>;

/** What a reader of the page of all stories has chosen, and the stories that fit. */
export function createLibrary(
  entries: readonly StoryEntry[],
  find: Accessor<((query: string) => Found) | undefined> = () => undefined,
  hasFailed: Accessor<boolean> = () => false,
) {
  const [asked, setAsked] = createSignal<LibraryAddress>(readLibraryAddress(location.hash));
  /** The stories of a pin, where one is chosen. */
  const [picked, setPicked] = createSignal<readonly string[]>();
  const language = createMemo((): InterfaceLanguage => {
    const offered = Object.keys(interfaceLanguages);
    return languageFor([asked().lang, ...wishedLanguages()], offered) as InterfaceLanguage;
  });
  const theme = createMemo((): ThemeName => asked().theme ?? preferredTheme());
  const query = () => asked().query?.trim() ?? '';
  /** Undefined without a query, and until the texts have come. */
  const found = createMemo(() => (query() === '' ? undefined : find()?.(query())));
  /** The best match first where something is searched for, else the latest. */
  const fitting = createMemo(() => {
    const hits = found();
    const all = entries.filter(fits(asked())).filter(({ slug }) => hits?.has(slug) ?? true);
    const order = [...(hits?.keys() ?? [])];
    return hits
      ? all.toSorted((a, b) => order.indexOf(a.slug) - order.indexOf(b.slug))
      : all.toSorted((a, b) => b.date.localeCompare(a.date, 'en'));
  });
  const shown = createMemo(() => fitting().filter(({ slug }) => picked()?.includes(slug) ?? true));
  const ask = (change: LibraryAddress) => setAsked((before) => ({ ...before, ...change }));
  /** Asks for other stories than those of a pin. */
  const narrow = (change: LibraryAddress) => {
    setPicked(undefined);
    ask(change);
  };
  return {
    entries,
    words: createWords(language),
    language,
    theme,
    asked,
    ask,
    narrow,
    readAddress: () => setAsked(readLibraryAddress(location.hash)),
    picked,
    setPicked,
    query,
    found,
    /** Whether something is searched for, and what a search needs could not be loaded. */
    isUnsearchable: () => query() !== '' && hasFailed(),
    /** The stories that fit, and those of them that the chosen pin stands for. */
    fitting,
    shown,
    showAll: () => narrow({ query: undefined, place: undefined, reads: undefined, year: undefined }),
    chooseLanguage(next: InterfaceLanguage) {
      rememberLanguage(next);
      ask({ lang: next });
    },
  };
}

const LibraryContext = createContext<Library>();

export const LibraryProvider = LibraryContext.Provider;

export function useLibrary(): Library {
  const library = useContext(LibraryContext);
  if (!library) throw new Error('useLibrary: found no library above; expected a LibraryProvider');
  return library;
}
