import { createSignal, Show } from 'solid-js';
import buttons from '../fields/Buttons.module.css';
import { Select } from '../fields/Select';
import styles from './Import.module.css';
import type { Importing } from './importing';
import type { Table } from './read/model';

/** The columns of a table that have its coordinates: recognised, or chosen. */
export function ColumnChoice(props: { table: Table; importing: Importing }) {
  // Constant.
  const { it, readColumns, info } = props.importing;
  const [longitude, setLongitude] = createSignal(props.table.longitude);
  const [latitude, setLatitude] = createSignal(props.table.latitude);
  const options = () => props.table.columns.map((value) => ({ value, label: value }));
  const isOther = () => longitude() !== props.table.longitude || latitude() !== props.table.latitude;
  return (
    <form
      class={styles.columns}
      onSubmit={(event) => {
        event.preventDefault();
        const [x, y] = [longitude(), latitude()];
        if (x !== undefined && y !== undefined) readColumns({ longitude: x, latitude: y });
      }}
    >
      <h3>{it('columnsTitle')}</h3>
      <div class={styles.fields}>
        <Select
          label={it('latitudeColumn')}
          options={options()}
          value={latitude()}
          placeholder={it('chooseColumn')}
          isRequired
          onChoose={setLatitude}
        />
        <Select
          label={it('longitudeColumn')}
          options={options()}
          value={longitude()}
          placeholder={it('chooseColumn')}
          isRequired
          onChoose={setLongitude}
        />
      </div>
      <Show when={isOther() || info()?.groups.length === 0}>
        <button type="submit" class={buttons.primary}>
          {it('readColumns')}
        </button>
      </Show>
    </form>
  );
}
