import { Show } from 'solid-js';
import { eventName } from '../../session/told';
import { type EventKind, eventKinds } from '../../story/kinds';
import { useDesk } from '../desk/desk';
import fields from '../fields/Fields.module.css';
import { Select } from '../fields/Select';
import type { Importing } from './importing';
import { eventColumns } from './plan/event-kinds';
import type { GroupInfo } from './worker/messages';

/** What happened, for all events of a group or by a column, and when. */
export function EventFields(props: { group: GroupInfo; importing: Importing }) {
  const { words } = useDesk();
  // Constant.
  const { it, choices, changeGroup } = props.importing;
  const { id, properties } = props.group;
  const choice = () => choices()?.groups[id];
  const columns = properties.filter(({ key }) =>
    (eventColumns as readonly string[]).includes(key.toLowerCase()),
  );
  const options = () => [
    ...columns.map(({ key }) => ({ value: `column ${key}`, label: it('eventFrom', { property: key }) })),
    ...eventKinds.map((value) => ({ value: value as string, label: eventName(value, words) })),
  ];
  const value = () => {
    const from = choice()?.eventFrom;
    return from === undefined ? choice()?.event : `column ${from}`;
  };
  return (
    <>
      <Select
        label={it('eventKind')}
        options={options()}
        value={value()}
        onChoose={(chosen) =>
          changeGroup(
            id,
            chosen.startsWith('column ')
              ? { eventFrom: chosen.slice('column '.length) }
              : { event: chosen as EventKind, eventFrom: undefined },
          )
        }
      />
      <div class={fields.field}>
        <Select
          label={it('dateFrom')}
          options={[
            { value: '', label: it('noDates') },
            ...properties.map(({ key, sample }) => ({ value: key, label: `${key}: ${sample.slice(0, 40)}` })),
          ]}
          value={choice()?.date ?? ''}
          onChoose={(date) => changeGroup(id, { date: date === '' ? undefined : date })}
        />
        <Show when={choice()?.dateCodes}>
          {(codes) => <small>{it('dateByCode', { property: codes().property })}</small>}
        </Show>
      </div>
    </>
  );
}
