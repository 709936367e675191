import { createEffect, on, Show } from 'solid-js';
import { Dialog } from '../../ui/Dialog';
import { studioLanguage, useDesk } from '../desk/desk';
import buttons from '../fields/Buttons.module.css';
import { ColumnChoice } from './ColumnChoice';
import styles from './Import.module.css';
import { refusalWords, stageWords } from './import-words';
import { createImporting } from './importing';
import { Preview } from './Preview';
import { importWords } from './words';

await importWords.load(studioLanguage());

/** The import of a file's shapes: a file is chosen, read, previewed, and put into the story. */
export default function ImportDialog(props: {
  isOpen: boolean;
  /** What was dropped on the desk. */
  dropped: File | undefined;
  onClose: () => void;
}) {
  const desk = useDesk();
  const close = () => {
    importing.clear();
    props.onClose();
  };
  const importing = createImporting(desk, close);
  const { it, file, info, end, progress, isReading } = importing;
  let picker!: HTMLInputElement;
  let region!: HTMLDivElement;
  createEffect(
    on(
      () => props.dropped,
      (dropped) => dropped && void importing.read(dropped),
    ),
  );
  // What had the focus goes with what it belongs to: the focus stays within what is read next.
  createEffect(
    on([isReading, info, end], () => !isReading() && (info() || end()) && region.focus(), { defer: true }),
  );
  const choose = () => picker.click();
  const take = (files: FileList | null | undefined) => {
    const [chosen] = files ?? [];
    if (chosen) void importing.read(chosen);
  };
  const why = () => {
    const now = end();
    if (now === undefined) return undefined;
    if (now === 'stopped') return it('stopped');
    if (now === 'broken') return it('storyBroken');
    if (now === 'fault') return it('faulted');
    const { code, values } = now.refusal;
    const [whole, reason] = [
      it('refused', { name: file()?.name ?? '' }),
      it(refusalWords[code], shown(values)),
    ];
    return `${whole} ${reason}`;
  };
  const shown = (values: Readonly<Record<string, string | number>> = {}) =>
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        key,
        typeof value === 'number' ? desk.words.number(value) : value,
      ]),
    );
  const takeDrops = (element: HTMLElement) => {
    element.addEventListener('dragover', (event) => event.preventDefault());
    element.addEventListener('drop', (event) => {
      event.preventDefault();
      event.stopPropagation();
      take(event.dataTransfer?.files);
    });
  };
  return (
    <Dialog label={it('importShapes')} isOpen={props.isOpen} onClose={close}>
      <div class={styles.import} data-own-undo ref={takeDrops}>
        <header class={styles.head}>
          <h2>{it('importShapes')}</h2>
          <button type="button" class={buttons.plain} onClick={close}>
            {it('close')}
          </button>
        </header>
        <div class={styles.scroll} ref={region} tabindex="-1">
          <Show when={why()}>
            {(words) => (
              <p class={styles.refusal} role="alert" dir="auto">
                {words()}
              </p>
            )}
          </Show>
          <Show when={isReading()}>
            <div class={styles.reading}>
              <p>
                <bdi>{it('reading', { name: file()?.name ?? '' })}</bdi>
              </p>
              <Show
                when={progress()?.stage === 'shapes'}
                fallback={<progress aria-label={it('reading', { name: file()?.name ?? '' })} />}
              >
                <progress aria-label={it('reading', { name: file()?.name ?? '' })} max={1} value={share()} />
              </Show>
              <p role="status">
                <Show when={progress()}>
                  {(now) =>
                    it(stageWords[now().stage], {
                      done: desk.words.number(now().done),
                      all: desk.words.number(now().all),
                    })
                  }
                </Show>
              </p>
              <button
                type="button"
                class={buttons.primary}
                ref={(stop) => queueMicrotask(() => stop.focus())}
                onClick={importing.stop}
              >
                {it('stop')}
              </button>
            </div>
          </Show>
          <Show when={!isReading() && !info()}>
            <p class={styles.hint}>{it('importHint')}</p>
            <button type="button" class={buttons.primary} onClick={choose}>
              {it(end() ? 'otherFile' : 'chooseFile')}
            </button>
          </Show>
          <Show when={info()?.table}>
            {(table) => <ColumnChoice table={table()} importing={importing} />}
          </Show>
          <Show when={end() === undefined && (info()?.groups.length ?? 0) > 0}>
            <Preview importing={importing} onOther={choose} />
          </Show>
        </div>
        <input
          type="file"
          accept=".geojson,.json,.kml,.kmz,.gpx,.umap,.csv,.tsv,.txt,.zip,.shp"
          hidden
          ref={picker}
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </div>
    </Dialog>
  );

  function share(): number {
    const { done = 0, all = 1 } = progress() ?? {};
    return all === 0 ? 0 : done / all;
  }
}
