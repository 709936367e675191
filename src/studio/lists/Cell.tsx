import { Show } from 'solid-js';
import { direction } from '../../i18n/tags';
import type { Column } from '../tables/column';
import type { ListName, Row } from '../tables/rows';
import { CellField, type Then } from './CellField';
import { choiceName, type Words } from './column-words';
import type { Place } from './grid-keys';

/** A cell that is being changed: that of a row's id and a column's key. */
export interface Editing {
  readonly id: string;
  readonly key: string;
  /** What stands in the field at first. */
  readonly text: string;
  /** Whether that is a letter that was typed on the cell. */
  readonly isTyped: boolean;
}

/** A cell of a list, or the field in which it is changed. */
export function Cell(props: {
  list: ListName;
  row: Row;
  column: Column;
  label: string;
  place: Place;
  /** Whether it is the one that the tab key leads to. */
  isChosen: boolean;
  editing: Editing | undefined;
  isRefused: boolean;
  t: Words;
  onPlace: (place: Place) => void;
  onBegin: () => void;
  onKeep: (text: string, then: Then) => boolean;
  onLeave: () => void;
}) {
  const text = () => props.column.read(props.row);
  const isReadOnly = () => props.column.parse(text()).refusal?.code === 'read-only';
  const runs = () => {
    if (props.column.kind === 'choice') return undefined;
    return props.column.language === undefined ? 'auto' : direction(props.column.language);
  };
  return (
    <td
      data-cell={`${props.place.row} ${props.place.column}`}
      data-kind={props.column.kind}
      tabIndex={props.isChosen ? 0 : -1}
      aria-readonly={isReadOnly() ? 'true' : undefined}
      onFocus={() => props.onPlace(props.place)}
      onDblClick={() => props.onBegin()}
    >
      <Show
        when={props.editing}
        fallback={
          // The cell itself keeps the page's direction, and its borders their sides.
          <div lang={props.column.language} dir={runs()}>
            {props.column.kind === 'choice' ? choiceName(props.list, props.column, text(), props.t) : text()}
          </div>
        }
      >
        {(editing) => (
          <CellField
            list={props.list}
            column={props.column}
            label={props.label}
            text={editing().text}
            isTyped={editing().isTyped}
            t={props.t}
            isRefused={props.isRefused}
            onLeave={props.onLeave}
            onKeep={props.onKeep}
          />
        )}
      </Show>
    </td>
  );
}
