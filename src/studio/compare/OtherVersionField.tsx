import { createResource, createSignal, createUniqueId, For, Show } from 'solid-js';
import { fetchJson } from '../../site-files/files';
import type { StoryEntry } from '../../story/story-entry';
import { useDesk } from '../desk/desk';
import { canOpenFolders, chooseFolder, type Folder } from '../desk/folder';
import buttons from '../fields/Buttons.module.css';
import fields from '../fields/Fields.module.css';
import { type Opened, openArchive, openFolder, openKept, openPublished } from '../start/open-files';
import { refusalWords } from '../start/refusal-words';
import { useCompareWords } from './compare-words';
import type { OtherVersion } from './comparing';
import styles from './Compare.module.css';

/** The choice of another version: a file, a folder, or a story that this browser keeps or this site publishes. */
export function OtherVersionField(props: { onChoose: (other: OtherVersion) => void }) {
  const t = useCompareWords();
  const { documents, work, words, t: studio } = useDesk();
  const select = createUniqueId();
  const [refusal, setRefusal] = createSignal<string>();
  const [kept] = createResource(async () => {
    const all = await documents.list().catch(() => []);
    return all.filter(({ id }) => id !== work.open()?.id);
  });
  const [published] = createResource(() =>
    fetchJson<readonly StoryEntry[]>('stories/index.json').catch(() => []),
  );
  let picker!: HTMLInputElement;

  function take(name: string, opened: Opened): void {
    if (opened.refusal) setRefusal(refusalWords(opened.refusal, studio, words));
    else props.onChoose({ name, files: opened.files });
  }
  async function takeFile(file: File | undefined): Promise<void> {
    setRefusal(undefined);
    if (file) take(file.name, await openArchive(file));
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
    if (opened.refusal?.code === 'no-files' || opened.files?.has('story.json') === false)
      setRefusal(t('folderRefused'));
    else take(folder.name, opened);
  }
  async function takeListed(value: string): Promise<void> {
    setRefusal(undefined);
    const [where, id = ''] = value.split(' ');
    if (where === 'site') return take(id, await openPublished(id));
    const files = await work.filesOf(id).catch(() => undefined);
    const entry = kept()?.find((one) => one.id === id);
    if (!files) return void setRefusal(t('keptGone'));
    const slug = entry?.slug ?? id;
    take(entry?.title || slug, await openKept(slug, files));
  }

  return (
    <div class={styles.choosing}>
      <div class={styles.actions}>
        <button type="button" class={buttons.plain} onClick={() => picker.click()}>
          {t('chooseZip')}
        </button>
        <Show when={canOpenFolders()}>
          <button type="button" class={buttons.plain} onClick={() => void takeFolder()}>
            {t('chooseFolder')}
          </button>
        </Show>
        <input
          type="file"
          accept=".zip"
          hidden
          ref={picker}
          onChange={({ currentTarget: field }) => {
            void takeFile(field.files?.[0]);
            // The same file may be chosen again.
            field.value = '';
          }}
        />
      </div>
      <div class={fields.field}>
        <label for={select}>{t('chooseKept')}</label>
        <select
          id={select}
          onChange={({ currentTarget: field }) => {
            if (field.value !== '') void takeListed(field.value);
          }}
        >
          <option value="">{t('choose')}</option>
          <Show when={(kept() ?? []).length > 0}>
            <optgroup label={t('keptHere')}>
              <For each={kept()}>
                {({ id, title, slug }) => <option value={`kept ${id}`}>{title || slug}</option>}
              </For>
            </optgroup>
          </Show>
          <Show when={(published() ?? []).length > 0}>
            <optgroup label={t('publishedHere')}>
              <For each={published()}>
                {({ slug, title }) => <option value={`site ${slug}`}>{words.of(title)}</option>}
              </For>
            </optgroup>
          </Show>
        </select>
      </div>
      <Show when={refusal()}>
        <p role="alert">{refusal()}</p>
      </Show>
    </div>
  );
}
