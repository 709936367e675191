import { batch, createSignal } from 'solid-js';
import { isToBeWritten } from '../../story/files/to-be-written';
import type { StoryFile } from '../../story/schema';
import type { Files } from '../document/files';
import { type Edit, type History, historyOf, isSaved, type Move, moved, moveOf } from '../document/history';
import type { createJournal } from '../document/journal';
import { jsonIn } from '../edits/in-files';
import { sourceOf } from '../../story/files/source-of';
import { createClaim } from './claim';
import type { createDocuments, DocumentEntry } from './documents';

type Journal = ReturnType<typeof createJournal>;
type Documents = ReturnType<typeof createDocuments>;

/** A document that is being worked on. */
export interface Open {
  readonly id: string;
  readonly slug: string;
  readonly history: History;
}

/** A document is noted in the list of all so long after its last change, ms. */
const notedAfter = 400;

/** Why a document cannot be opened, or its moves cannot be kept. */
export type WorkTrouble = 'elsewhere' | 'gone' | 'not-kept';

/** What no other document is called. Not `crypto.randomUUID`, which a page has over HTTPS alone. */
const documentId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** The one document on the desk, each move of it in the browser's journal. */
export function createWork(journal: Journal, documents: Documents) {
  const [open, setOpen] = createSignal<Open>();
  const [trouble, setTrouble] = createSignal<WorkTrouble>();
  /** What is still being written. */
  let writing: Promise<void> = Promise.resolve();
  const { claim, release } = createClaim();

  /** What could not be written when it was last tried. */
  const unwritten = new Set<'moves' | 'list'>();
  const write = (what: 'moves' | 'list', act: () => Promise<unknown>) => {
    // At once: the database keeps the order, and what waits here is lost with the page.
    const written = (async () => act())().then(
      () => unwritten.delete(what),
      () => unwritten.add(what),
    );
    const both = Promise.all([writing, written.then(tellUnwritten)]);
    writing = (async () => {
      // Its value is a list with that of the one before in it: handed on, none of them could go.
      await both;
    })();
  };
  const tellUnwritten = () => {
    if (unwritten.size > 0) setTrouble('not-kept');
    else if (trouble() === 'not-kept') setTrouble(undefined);
  };
  /** What is still to be noted of the document in the list of all: not with every letter. */
  let noted: { readonly work: Open; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  const noteNow = () => {
    const { work, timer } = noted ?? {};
    clearTimeout(timer);
    noted = undefined;
    if (work) write('list', () => documents.note(entryOf(work)));
  };
  const note = (work: Open) => {
    clearTimeout(noted?.timer);
    noted = { work, timer: setTimeout(noteNow, notedAfter) };
  };

  async function begin(slug: string, files: Files, isInFile: boolean): Promise<void> {
    const id = documentId();
    await claim(id);
    const work = { id, slug, history: historyOf(files, isInFile) };
    noteNow();
    write('moves', () => journal.begin(id, work.history));
    note(work);
    noteNow();
    batch(() => {
      setTrouble(undefined);
      setOpen(work);
    });
    await writing;
  }

  function make(move: Move, after?: Files): void {
    const work = open();
    if (!work) return;
    const next = { ...work, history: moved(work.history, move, after) };
    if (next.history === work.history) return;
    write('moves', () => journal.add(work.id, move, next.history));
    note(next);
    setOpen(next);
  }

  return {
    open,
    trouble,
    begin,
    async reopen({ id, slug }: Pick<DocumentEntry, 'id' | 'slug'>): Promise<void> {
      noteNow();
      await writing;
      if (!(await claim(id))) return void setTrouble('elsewhere');
      const history = await journal.open(id);
      batch(() => {
        setTrouble(history ? undefined : 'gone');
        setOpen(history && { id, slug, history });
      });
    },
    close(): void {
      noteNow();
      release();
      batch(() => {
        setTrouble(undefined);
        setOpen(undefined);
      });
    },
    /** Takes a document out of the browser, with all that was done to it. */
    async forget(id: string): Promise<void> {
      await Promise.all([journal.remove(id), documents.forget(id)]);
    },
    /** The files of a document that the browser keeps, as they were left, without opening it. */
    filesOf: async (id: string): Promise<Files | undefined> => (await journal.open(id))?.files,
    rename(slug: string): void {
      const work = open();
      if (!work) return;
      const next = { ...work, slug };
      note(next);
      noteNow();
      setOpen(next);
    },
    apply(edit: Edit): void {
      const work = open();
      const made = work && moveOf(work.history, edit);
      if (made) make(made.move, made.files);
    },
    undo: () => make('undo'),
    redo: () => make('redo'),
    markSaved: () => make('save'),
    isSaved: () => {
      const work = open();
      return work !== undefined && isSaved(work.history);
    },
    /** Resolves once all moves so far are in the journal. */
    written: () => writing,
  };
}

function entryOf({ id, slug, history }: Open): DocumentEntry {
  const language = sourceOf(history.files)?.language ?? '';
  const story = jsonIn(history.files, 'story.json') as Partial<StoryFile> | undefined;
  const title = story?.title?.[language] ?? '';
  return { id, slug, title: isToBeWritten(title) ? '' : title, language, changed: Date.now() };
}
