import { createMemo, createSignal, For, Show } from 'solid-js';
import type { InterfaceLanguage } from '../../i18n/languages';
import { byId, Keyed } from '../../ui/Keyed';
import { saveFile } from '../../ui/save-file';
import type { Files } from '../document/files';
import type { Edit } from '../document/history';
import type { Column } from '../tables/column';
import { toCsv, toTsv } from '../tables/delimited';
import { editCell } from '../tables/edit-cell';
import { paste } from '../tables/paste';
import type { ListName, Row } from '../tables/rows';
import { Cell, type Editing } from './Cell';
import type { Then } from './CellField';
import { columnName, listWords, type Words } from './column-words';
import { type Place, movedTo } from './grid-keys';
import styles from './List.module.css';
import { ListTools } from './ListTools';
import { createShown } from './shown';
import { pasteRefusalWords, refusalWords } from './refusal-words';

/** Reasons against a paste that are told. */
const mostTold = 8;

export interface ListProps {
  readonly files: () => Files;
  readonly apply: (edit: Edit) => void;
  readonly t: Words;
  /** The language that the author reads: BCP 47. */
  readonly language: () => InterfaceLanguage;
  /** What to do where nothing is in the list, or nothing of it fits what is searched. */
  readonly empty: (isFiltered: boolean) => string;
  /** What a saved table's name begins with. */
  readonly name: () => string;
}

/** What is told below the tools, and whether it is of something that went wrong. */
interface Told {
  readonly lines: readonly string[];
  readonly isWrong: boolean;
}

/** A list of the story as a grid: sorted, filtered and changed cell by cell, out to a spreadsheet and back. */
export function List(props: ListProps & { readonly list: ListName }) {
  const { t } = props;
  const { query, setQuery, sort, sortOf, columns, all, rows, shown, most, showMore } = createShown(
    props.files,
    () => props.list,
    props.language,
  );
  const [place, setPlace] = createSignal<Place>({ row: 0, column: 0 });
  const [editing, setEditing] = createSignal<Editing>();
  const [told, setTold] = createSignal<Told>();
  const nameOf = (column: Column) => columnName(column, t, props.language());
  const table = () => ({ list: props.list, columns: columns(), rows: rows() });
  /** The chosen cell is one that there is, also where rows were filtered out. */
  const at = createMemo((): Place => {
    const { row, column } = place();
    return { row: Math.min(row, shown().length - 1), column: Math.min(column, columns().length - 1) };
  });
  let grid!: HTMLTableElement;

  function focus(to: Place): void {
    setPlace(to);
    grid.querySelector<HTMLElement>(`[data-cell="${to.row} ${to.column}"]`)?.focus();
  }

  function change(row: Row, column: Column, text: string): boolean {
    const { edit, refusal } = editCell(props.list, row, column, text);
    setTold(refusal && { lines: [refusalWords(refusal, t)], isWrong: true });
    if (edit) props.apply(edit);
    return refusal === undefined;
  }

  /** @param typed the letter that was typed on the cell, in place of what is there */
  function begin(row: Row, column: Column, typed?: string): void {
    const text = typed ?? column.read(row);
    const parsed = column.parse(text);
    if (parsed.refusal?.code === 'read-only')
      setTold({ lines: [refusalWords(parsed.refusal, t)], isWrong: true });
    else setEditing({ id: row.id, key: column.key, text, isTyped: typed !== undefined });
  }

  /** Ends the change of a cell, where it is kept or the field was left. */
  function keep(item: Row, of: Column, text: string, then: Then): boolean {
    const isKept = change(item, of, text);
    if (!isKept && then !== 'here') return false;
    const { row, column } = at();
    setEditing(undefined);
    if (then === 'down') focus({ row: Math.min(row + 1, shown().length - 1), column });
    if (then === 'next') focus({ row, column: Math.min(column + 1, columns().length - 1) });
    if (then === 'before') focus({ row, column: Math.max(column - 1, 0) });
    return true;
  }

  function leave(): void {
    setEditing(undefined);
    setTold(undefined);
    focus(at());
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { row, column } = at();
    const isRightToLeft = getComputedStyle(grid).direction === 'rtl';
    const to = movedTo(at(), event, { rows: shown().length, columns: columns().length, isRightToLeft });
    if (to) {
      // Prevents scrolling.
      event.preventDefault();
      return focus(to);
    }
    const [item, of] = [shown()[row], columns()[column]];
    if (!item || !of || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === 'F2') begin(item, of);
    else if (event.key === 'Delete' || event.key === 'Backspace') change(item, of, '');
    else if (event.key.length === 1 && of.kind !== 'choice' && !event.isComposing) begin(item, of, event.key);
    else return;
    event.preventDefault();
  }

  function onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (editing() || text === '' || at().row < 0) return;
    event.preventDefault();
    const { edit, refusals } = paste(table(), text, at());
    if (refusals) {
      const lines = refusals.slice(0, mostTold).map((why) => pasteRefusalWords(why, t));
      const rest = refusals.length - lines.length;
      const more = rest > 0 ? [t('andMore', { count: rest })] : [];
      return void setTold({ lines: [t('listNotPasted'), ...lines, ...more], isWrong: true });
    }
    if (edit) props.apply(edit);
    const count = Number(edit?.label.values?.['cells'] ?? 0);
    setTold({ lines: [t('listPasted', { count })], isWrong: false });
  }

  function onCopy(event: ClipboardEvent): void {
    const [row, column] = [shown()[at().row], columns()[at().column]];
    if (editing() || !row || !column || !getSelection()?.isCollapsed) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', column.read(row));
  }

  async function copyAll(): Promise<void> {
    await navigator.clipboard.writeText(toTsv(columns(), rows()));
    setTold({ lines: [t('listCopied')], isWrong: false });
  }

  return (
    <section class={styles.list}>
      <ListTools
        t={t}
        query={query()}
        onQuery={setQuery}
        shown={rows().length}
        all={all().length}
        onCopy={() => void copyAll()}
        onSave={() =>
          saveFile(
            `${props.name()}-${props.list}.csv`,
            new Blob([toCsv(columns(), rows())], { type: 'text/csv' }),
          )
        }
      />
      <p class={styles.keys} id="list-keys">
        {t('listKeys')}
      </p>
      <Show when={told()}>
        {(now) => (
          <div
            class={styles.told}
            role={now().isWrong ? 'alert' : 'status'}
            data-wrong={now().isWrong || undefined}
          >
            <For each={now().lines}>{(line) => <p>{line}</p>}</For>
          </div>
        )}
      </Show>
      <div class={styles.scroll}>
        <table
          role="grid"
          class={styles.grid}
          ref={grid}
          aria-label={t(listWords[props.list])}
          aria-describedby="list-keys"
          aria-rowcount={rows().length + 1}
          aria-colcount={columns().length}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onCopy={onCopy}
        >
          <thead>
            <tr>
              <Keyed each={columns()} by={({ key }) => key}>
                {(column) => {
                  const index = () => columns().findIndex(({ key }) => key === column().key);
                  return (
                    <th scope="col" aria-sort={sortOf(column().key)}>
                      <button
                        type="button"
                        data-cell={`-1 ${index()}`}
                        tabIndex={at().row === -1 && at().column === index() ? 0 : -1}
                        onFocus={() => setPlace({ row: -1, column: index() })}
                        onClick={() => sort(column().key)}
                      >
                        {nameOf(column())}
                        <span aria-hidden="true">
                          {{ ascending: ' ↑', descending: ' ↓', none: '' }[sortOf(column().key) ?? 'none']}
                        </span>
                      </button>
                    </th>
                  );
                }}
              </Keyed>
            </tr>
          </thead>
          <tbody>
            <Keyed each={shown()} by={byId}>
              {(row) => {
                const rowIndex = createMemo(() => shown().findIndex(({ id }) => id === row().id));
                return (
                  <tr aria-rowindex={rowIndex() + 2}>
                    <For each={columns().map(({ key }) => key)}>
                      {(key, index) => {
                        const column = () =>
                          columns().find((one) => one.key === key) ?? (columns()[0] as Column);
                        return (
                          <Cell
                            list={props.list}
                            row={row()}
                            column={column()}
                            label={nameOf(column())}
                            place={{ row: rowIndex(), column: index() }}
                            isChosen={at().row === rowIndex() && at().column === index()}
                            editing={
                              editing()?.id === row().id && editing()?.key === key ? editing() : undefined
                            }
                            isRefused={told()?.isWrong === true}
                            t={t}
                            onPlace={setPlace}
                            onBegin={() => begin(row(), column())}
                            onKeep={(text, then) => keep(row(), column(), text, then)}
                            onLeave={leave}
                          />
                        );
                      }}
                    </For>
                  </tr>
                );
              }}
            </Keyed>
          </tbody>
        </table>
        <Show when={rows().length === 0}>
          <p class={styles.empty}>{props.empty(all().length > 0)}</p>
        </Show>
        <Show when={rows().length > most()}>
          <button type="button" class={styles.more} onClick={showMore}>
            {t('listMore')}
          </button>
        </Show>
      </div>
    </section>
  );
}
