import { type Accessor, createContext, createMemo, createSignal, useContext } from 'solid-js';
import type { ThemeName } from '../cartography/theme';
import { type InterfaceLanguage, interfaceLanguages } from '../i18n/languages';
import { languageFor } from '../i18n/tags';
import { preferredTheme } from '../session/preferences';
import { createOnceWorded } from '../session/once-worded';
import { rememberLanguage, wishedLanguages } from '../session/wished-languages';
import { createWords } from '../session/words';
import type { StoryEntry } from '../story/story-entry';
import { type LibraryAddress, readLibraryAddress } from './address';
import type { Found } from './find';
import { fits } from './filters';

export type Library = ReturnType<typeof createLibrary>;

/** The interface's language for a reader who asks for one, or for none. */
export const libraryLanguage = (lang: string | undefined) =>
  languageFor([lang, ...wishedLanguages()], Object.keys(interfaceLanguages)) as InterfaceLanguage;

/** What a reader of the page of all stories has chosen, and the stories that fit. */
export function createLibrary(
  entries: readonly StoryEntry[],
  find: Accessor<((query: string) => Found) | undefined> = () => undefined,
  hasFailed: Accessor<boolean> = () => false,
) {
  const choice = createOnceWorded<LibraryAddress>(readLibraryAddress(location.hash), ({ lang }) =>
    libraryLanguage(lang),
  );
  const asked = choice.shown;
  /** The stories of a pin, where one is chosen. */
  const [picked, setPicked] = createSignal<readonly string[]>();
  const language = createMemo(() => libraryLanguage(asked().lang));
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
  const ask = (change: LibraryAddress) => choice.ask({ ...choice.asked(), ...change });
  /** Asks for other stories than those of a pin. */
  const narrow = (change: LibraryAddress) => {
    setPicked(undefined);
    ask(change);
  };
  return {
    entries,
    words: createWords(language),
    language,
    /** The language that is chosen, before its words are there too. */
    chosenLanguage: createMemo(() => libraryLanguage(choice.asked().lang)),
    theme,
    asked: choice.asked,
    ask,
    narrow,
    readAddress: () => choice.ask(readLibraryAddress(location.hash)),
    picked,
    setPicked,
    query,
    found,
    /** Whether what the reader asks for, a search or a language, could not be loaded. */
    isMissingParts: () => (query() !== '' && hasFailed()) || choice.failed() !== undefined,
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
