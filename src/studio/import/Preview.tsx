import { For, Show } from 'solid-js';
import { useDesk } from '../desk/desk';
import buttons from '../fields/Buttons.module.css';
import { Select } from '../fields/Select';
import { GroupRow } from './GroupRow';
import { troubleWords } from './import-words';
import styles from './Import.module.css';
import { ImportMap } from './ImportMap';
import type { Importing } from './importing';
import { LeftOut } from './LeftOut';
import { PartyChoice } from './PartyChoice';
import { tolerances } from './plan/tolerance';
import { SourceFields } from './SourceFields';

/** What becomes what, with the author's choices, and what it comes to. */
export function Preview(props: { importing: Importing; onOther: () => void }) {
  const { words } = useDesk();
  // Constant.
  const { it, info, choices, change, plan, isPlanning, putIn } = props.importing;
  const hasLines = () => info()?.groups.some(({ kind }) => kind !== 'point') === true;
  const hasZones = () => Object.values(choices()?.groups ?? {}).some(({ becomes }) => becomes === 'zone');
  const shown = (values: Readonly<Record<string, string | number>> = {}) =>
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        key,
        typeof value === 'number' ? words.number(value) : value,
      ]),
    );
  return (
    <>
      <ImportMap drawn={plan()?.drawn ?? []} land={plan()?.land ?? []} />
      <h3>{it('previewTitle')}</h3>
      <table class={styles.groups}>
        <thead>
          <tr>
            <th scope="col">{it('inFile')}</th>
            <th scope="col">{it('becomes')}</th>
            <th scope="col">{it('details')}</th>
            <th scope="col">{it('result')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={info()?.groups}>{(group) => <GroupRow group={group} importing={props.importing} />}</For>
        </tbody>
      </table>
      <div class={styles.fields}>
        <Show when={hasLines()}>
          <Select
            label={it('tolerance')}
            options={tolerances.map((km) => ({
              value: String(km),
              label: km === 0 ? it('toleranceNone') : it('toleranceKm', { km: words.number(km, 2) }),
            }))}
            value={String(choices()?.toleranceKm)}
            onChoose={(km) => change({ toleranceKm: Number(km) })}
          />
        </Show>
        <Show when={hasZones()}>
          <PartyChoice
            label={it('restHolder')}
            none={it('laterParty')}
            party={choices()?.rest}
            properties={[]}
            importing={props.importing}
            onChange={(rest) => change({ rest })}
          />
        </Show>
      </div>
      <SourceFields importing={props.importing} />
      <LeftOut importing={props.importing} />
      <footer class={styles.foot}>
        <div class={styles.troubles} role="status">
          <Show when={isPlanning()}>
            <p>{it('planning')}</p>
          </Show>
          <For each={isPlanning() ? [] : plan()?.troubles}>
            {({ code, values }) => <p dir="auto">{it(troubleWords[code], shown(values))}</p>}
          </For>
        </div>
        <button
          type="button"
          class={buttons.primary}
          aria-disabled={!plan()?.additions || isPlanning() ? 'true' : undefined}
          onClick={putIn}
        >
          {it('putIn')}
        </button>
        <button type="button" class={buttons.plain} onClick={() => props.onOther()}>
          {it('otherFile')}
        </button>
      </footer>
    </>
  );
}
