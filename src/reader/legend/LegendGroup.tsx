import { createEffect, Show } from 'solid-js';
import type { RowGroup } from '../../cartography/rows';
import { useSession } from '../../session/session';
import { byId, Keyed } from '../../ui/Keyed';
import styles from './Legend.module.css';
import { LegendRow } from './LegendRow';
import { groupName } from './row-name';

/**
 * Rows that belong together, with one switch for all of them; a row alone needs no second switch. What the article does
 * not say follows what it says, under a heading.
 */
export function LegendGroup(props: { group: RowGroup }) {
  const session = useSession();
  const { t } = session.words;
  const name = () => groupName(props.group, session.words);
  const rows = () => session.layers.rows().filter((row) => row.group === props.group);
  const context = () => rows().filter(({ isContext }) => isContext);
  const contextId = `legend-context-${props.group}`;
  const shown = () => rows().filter((row) => !session.layers.hidden().has(row.id)).length;
  const switchAll = (isOn: boolean) => {
    const others = [...session.layers.hidden()].filter((id) => rows().every((row) => row.id !== id));
    session.layers.setHidden(isOn ? others : [...others, ...rows().map((row) => row.id)]);
  };
  let box: HTMLInputElement | undefined;
  createEffect(() => {
    const some = shown() > 0 && shown() < rows().length;
    if (box) box.indeterminate = some;
  });
  return (
    <fieldset class={styles.group} data-group={props.group}>
      <legend class="visually-hidden">{name()}</legend>
      <Show when={rows().length > 1}>
        <label class={styles.groupHead}>
          <input
            type="checkbox"
            class={styles.box}
            ref={box}
            checked={shown() > 0}
            aria-label={t('showGroup', { name: name() })}
            onChange={(event) => switchAll(event.currentTarget.checked)}
          />
          {name()}
        </label>
      </Show>
      <Keyed each={rows().filter(({ isContext }) => !isContext)} by={byId}>
        {(row) => <LegendRow row={row()} />}
      </Keyed>
      <Show when={context().length > 0}>
        <div role="group" aria-labelledby={contextId}>
          <p class={styles.context} id={contextId}>
            {t('basisContext')}
          </p>
          <Keyed each={context()} by={byId}>
            {(row) => <LegendRow row={row()} />}
          </Keyed>
        </div>
      </Show>
    </fieldset>
  );
}
