import {
  batch,
  createContext,
  createEffect,
  createMemo,
  createSelector,
  createSignal,
  on,
  onCleanup,
  useContext,
} from 'solid-js';
import type { ThemeName } from '../../cartography/theme';
import { type InterfaceLanguage, interfaceLanguages } from '../../i18n/languages';
import { loadWords } from '../../i18n/loaded-words';
import { languageFor } from '../../i18n/tags';
import { preferredTheme } from '../../session/preferences';
import { rememberLanguage, wishedLanguages } from '../../session/wished-languages';
import { createWords } from '../../session/words';
import { createChecking } from '../check/checking';
import type { Files } from '../document/files';
import { createJournal } from '../document/journal';
import type { WrittenSpeaker } from '../edits/parts';
import type { Quote } from '../text/quotes-of';
import { createDocuments } from './documents';
import type { Folder } from './folder';
import { nameIn } from './names';
import { createParsed } from './parsed';
import { loadPartWords } from './part-words';
import { createShownSituation } from './shown-situation';
import { createShownSource } from './shown-source';
import { createStudioWords, loadStudioWords } from './studio-words';
import { createWork } from './work';

const none: Files = new Map();

/** What the author's hand is on: words that are being marked, or something of the story. */
export type Hand =
  | { readonly kind: 'words'; readonly quotes: readonly Quote[] }
  | { readonly kind: 'claim'; readonly id: string };

/** What lies beside the article. */
export type Side = 'missing' | 'suggestions' | 'map' | 'lists' | 'translation' | 'story' | 'preview';

export const studioLanguage = (): InterfaceLanguage =>
  languageFor(wishedLanguages(), Object.keys(interfaceLanguages)) as InterfaceLanguage;

export type Desk = ReturnType<typeof createDesk>;

/** The studio's state: its language and theme, the document on it, what is checked, and what is in hand. */
export function createDesk(database = 'claimed-ground-studio') {
  const [language, setLanguage] = createSignal(studioLanguage());
  const [theme, setTheme] = createSignal<ThemeName>(preferredTheme());
  const documents = createDocuments(`${database}-documents`);
  const work = createWork(createJournal(database), documents);
  const files = createMemo(() => work.open()?.history.files ?? none);
  const parsed = createParsed(files);
  const source = createShownSource(parsed, language);
  const [hand, setInHand] = createSignal<Hand>();
  /** A claim is taken up where some of its words are. */
  const setHand = (held: Hand | undefined) => {
    const claim = held?.kind === 'claim' ? parsed.claims().find(({ id }) => id === held.id) : undefined;
    const of = claim?.quotes.map(({ sentence }) => parsed.sourceIdOf(sentence)) ?? [];
    batch(() => {
      if (of[0] !== undefined && !of.includes(source.id())) source.choose(of[0]);
      setInHand(held);
    });
  };
  const isInHand = createSelector(() => {
    const held = hand();
    return held?.kind === 'claim' ? held.id : undefined;
  });
  const [side, setSide] = createSignal<Side>('missing');
  const [told, setTold] = createSignal<{ readonly text: string; readonly language?: string }>({ text: '' });
  const [importing, setImporting] = createSignal<{ readonly file?: File }>();
  /** The folder that a document was opened from, by the document's id. */
  const [folder, setFolder] = createSignal<{ readonly document: string; readonly folder: Folder }>();
  const checking = createChecking(() => work.open()?.slug ?? 'story', files);
  onCleanup(checking.end);
  createEffect(
    on(
      () => work.open()?.id,
      () => {
        setHand(undefined);
        setImporting(undefined);
      },
      { defer: true },
    ),
  );
  // Another document begins with its first source; an edit does not change which lies on the desk.
  const document = createMemo(() => work.open()?.id);
  createEffect(on(document, () => source.choose(undefined), { defer: true }));
  const situation = createShownSituation(parsed);
  const t = createStudioWords(language);
  return {
    language,
    /** Changes the language once its words are there. */
    async chooseLanguage(next: InterfaceLanguage): Promise<void> {
      await Promise.all([loadWords(next), loadStudioWords(next), loadPartWords(next)]);
      rememberLanguage(next);
      setLanguage(next);
    },
    theme,
    setTheme,
    words: createWords(language),
    t,
    /** What a speaker is called; the source's own voice, which comes first, also where nobody has named it. */
    speakerName: ({ id, name }: WrittenSpeaker): string =>
      nameIn(name, [language(), parsed.language()], id === parsed.speakers()[0]?.id ? t('ownVoice') : id),
    documents,
    work,
    files,
    parsed,
    checked: checking.checked,
    problemsAt: checking.problemsAt,
    isChecking: checking.isChecking,
    divisions: checking.divisions,
    situation,
    /** The text on which the desk works, of several. */
    source,
    /** Asks for what the fronts make of the territory, from now on. */
    divide: checking.divide,
    /** Whether what is checked comes with the compiled story. */
    wantStory: checking.wantStory,
    /** Why the document could not be checked, by a fault of ours. */
    checkFault: checking.fault,
    hand,
    setHand,
    /** Whether a claim is in hand, by its id. */
    isInHand: (id: string): boolean => isInHand(id),
    side,
    setSide,
    /** The folder of the document that is open, where it was opened from one in this visit. */
    folder: () => (folder()?.document === work.open()?.id ? folder()?.folder : undefined),
    /** Opens a document with the files of a folder, into which it is saved. */
    async openFolder(slug: string, contents: Files, from: Folder): Promise<void> {
      await work.begin(slug, contents, true);
      const id = work.open()?.id;
      if (id !== undefined) setFolder({ document: id, folder: from });
    },
    /** That shapes are imported, and the file that was dropped on the desk. */
    importing,
    setImporting,
    /** What a screen reader is told, and in what language where it is not the interface's. */
    told,
    tell: (text: string, writtenIn?: string) => setTold({ text, ...(writtenIn && { language: writtenIn }) }),
  };
}

const DeskContext = createContext<Desk>();

export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk: found no desk above; expected a DeskProvider');
  return desk;
}
