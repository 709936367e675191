import { createResource, createSignal, For, lazy, Show, Suspense } from 'solid-js';
import { direction } from '../../i18n/tags';
import type { StoryEntry } from '../../story/story-entry';
import { fetchJson } from '../../site-files/files';
import { useDesk } from '../desk/desk';
import type { DocumentEntry } from '../desk/documents';
import { canOpenFolders, chooseFolder, type Folder } from '../desk/folder';
import { type Opened, openText, type TextRefusal } from '../text/open-text';
import { type Pasted, pasted } from '../text/pasted';
import buttons from '../fields/Buttons.module.css';
import { openArchive, openFolder, openPublished, type OpenRefusal } from './open-files';
import { Refused } from './Refused';
import styles from './Start.module.css';

// What is known of the world is loaded with the first text.
const NewStory = lazy(() => import('./NewStory'));

/** The desk before anything lies on it: a text to begin with, a file to open, and what the browser keeps. */
export function Start(props: { titleRef: (title: HTMLElement) => void }) {
  const desk = useDesk();
  const { t, words, documents, work } = desk;
  const [kept, { refetch }] = createResource(() => documents.list().catch(() => []));
  const [published] = createResource(() =>
    fetchJson<readonly StoryEntry[]>('stories/index.json').catch(() => []),
  );
  const [typed, setTyped] = createSignal('');
  const [begun, setBegun] = createSignal<Pasted & Partial<Pick<Opened, 'left'>>>();
  const [refusal, setRefusal] = createSignal<OpenRefusal | TextRefusal>();
  const [isOver, setOver] = createSignal(false);
  let picker!: HTMLInputElement;

  const begin = (raw: string) => {
    if (raw.trim() !== '') setBegun(pasted(raw));
  };
  async function take(files: FileList | null | undefined): Promise<void> {
    const [file] = files ?? [];
    if (!file) return;
    setRefusal(undefined);
    if (/\.zip$/i.test(file.name)) {
      const opened = await openArchive(file);
      if (opened.refusal) setRefusal(opened.refusal);
      else await work.begin(opened.slug, opened.files, true);
      return;
    }
    const { opened, refusal: why } = await openText(file.name, new Uint8Array(await file.arrayBuffer()));
    if (opened) setBegun(opened);
    else setRefusal(why);
  }
  async function takeFolder(): Promise<void> {
    setRefusal(undefined);
    let folder: Folder;
    try {
      folder = await chooseFolder();
    } catch {
      // Nothing was chosen.
      return;
    }
    const opened = await openFolder(folder);
    if (opened.refusal) setRefusal(opened.refusal);
    else await desk.openFolder(opened.slug, opened.files, folder);
  }
  async function takeApart({ slug }: StoryEntry): Promise<void> {
    setRefusal(undefined);
    const opened = await openPublished(slug);
    if (opened.refusal) setRefusal(opened.refusal);
    else await work.begin(opened.slug, opened.files, true);
  }
  function takeDrops(element: HTMLElement): void {
    element.addEventListener('dragover', (event) => {
      event.preventDefault();
      setOver(true);
    });
    element.addEventListener('dragleave', () => setOver(false));
    element.addEventListener('drop', (event) => {
      event.preventDefault();
      setOver(false);
      void take(event.dataTransfer?.files);
    });
  }

  return (
    <Show
      when={begun()}
      fallback={
        <main class={styles.start} data-over={isOver() ? '' : undefined} ref={takeDrops}>
          <header class={styles.head}>
            <h1 ref={props.titleRef}>{t('startTitle')}</h1>
            <p>{t('startIntro')}</p>
          </header>
          <Show when={refusal()}>{(why) => <Refused why={why()} />}</Show>
          <form
            class={styles.paste}
            onSubmit={(event) => {
              event.preventDefault();
              begin(typed());
            }}
          >
            <label>
              <span>{t('pasteHere')}</span>
              <textarea
                rows="9"
                dir="auto"
                value={typed()}
                onInput={(event) => setTyped(event.currentTarget.value)}
                onPaste={(event) => {
                  const { value } = event.currentTarget;
                  const raw = event.clipboardData?.getData('text/plain') ?? '';
                  if (value !== '' || raw.trim() === '') return;
                  event.preventDefault();
                  begin(raw);
                }}
              />
            </label>
            <div class={styles.actions}>
              <button
                type="submit"
                class={buttons.primary}
                aria-disabled={typed().trim() === '' ? 'true' : undefined}
              >
                {t('beginWithText')}
              </button>
              <button type="button" class={buttons.plain} onClick={() => picker.click()}>
                {t('openFile')}
              </button>
              <Show when={canOpenFolders()}>
                <button type="button" class={buttons.plain} onClick={() => void takeFolder()}>
                  {t('openFolder')}
                </button>
              </Show>
              <span class={styles.hint}>{t('openFileHint')}</span>
              <input
                type="file"
                accept=".zip,.txt,.md,.html,.htm,.docx"
                hidden
                ref={picker}
                onChange={(event) => void take(event.currentTarget.files)}
              />
            </div>
          </form>
          <div class={styles.lists}>
            <section>
              <h2>{t('keptHere')}</h2>
              <Show when={(kept() ?? []).length > 0} fallback={<p class={styles.hint}>{t('nothingKept')}</p>}>
                <ul>
                  <For each={kept()}>{(entry) => <Kept entry={entry} />}</For>
                </ul>
              </Show>
            </section>
            <section>
              <h2>{t('takeApart')}</h2>
              <Show
                when={(published() ?? []).length > 0}
                fallback={<p class={styles.hint}>{t('nothingPublished')}</p>}
              >
                <ul>
                  <For each={published()}>
                    {(entry) => (
                      <li>
                        <button type="button" class={styles.open} onClick={() => void takeApart(entry)}>
                          <bdi>{words.of(entry.title)}</bdi>
                        </button>
                      </li>
                    )}
                  </For>
                </ul>
              </Show>
            </section>
          </div>
        </main>
      }
    >
      {(text) => (
        <Suspense>
          <NewStory pasted={text()} left={text().left} onBack={() => setBegun(undefined)} />
        </Suspense>
      )}
    </Show>
  );

  function Kept(one: { entry: DocumentEntry }) {
    return (
      <li>
        <button type="button" class={styles.open} onClick={() => void work.reopen(one.entry)}>
          <bdi lang={one.entry.language || undefined} dir={direction(one.entry.language || 'en')}>
            {one.entry.title || one.entry.slug}
          </bdi>
          <small>
            {t('changedOn', { date: words.date(new Date(one.entry.changed).toISOString().slice(0, 10)) })}
          </small>
        </button>
        <button
          type="button"
          class={styles.forget}
          onClick={async () => {
            if (!confirm(t('forgetSure', { title: one.entry.title || one.entry.slug }))) return;
            await work.forget(one.entry.id);
            await refetch();
          }}
        >
          {t('forget')}
        </button>
      </li>
    );
  }
}
