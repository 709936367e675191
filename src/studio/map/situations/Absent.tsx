import { For, Show } from 'solid-js';
import { useMapDesk } from '../map-desk';
import styles from './Situations.module.css';

/** What is not on the map as of the date that is shown, each with the way to a date at which it is. */
export function Absent() {
  const { drawn, drawing, situation, parsed, t } = useMapDesk();
  const all = () => drawn.absent();
  function show({ id, kind, situation: at }: ReturnType<typeof all>[number]): void {
    if (at === undefined) return;
    situation.choose(at);
    if (kind !== 'zone') drawing.choose({ sort: 'thing', id });
  }
  return (
    <Show when={all().length > 0}>
      <p class={styles.absent} data-absent>
        <span>{t('notThere')}</span>
        <For each={all()}>
          {(one) => (
            <Show
              when={one.situation !== undefined}
              fallback={<bdi lang={parsed.language()}>{one.name}</bdi>}
            >
              <button type="button" class={styles.quiet} onClick={() => show(one)}>
                <bdi lang={parsed.language()}>{one.name}</bdi>
              </button>
            </Show>
          )}
        </For>
      </p>
    </Show>
  );
}
