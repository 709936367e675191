import { createMemo, For, Show } from 'solid-js';
import { useSession } from '../../../session/session';
import { RoadByDate } from '../../dates/RoadByDate';
import styles from './Timeline.module.css';

/** Who holds each road as of each date, all roads to one scale. */
export function Roads() {
  const { route, words } = useSession();
  const { t, of } = words;
  const longest = createMemo(() => Math.max(...route.all().map(({ lengthKm }) => lengthKm)));
  return (
    <Show when={route.all().length > 0}>
      <section class={styles.roads} aria-labelledby="roads-title" data-roads>
        <h2 id="roads-title" class={styles.subtitle}>
          {t('whoHoldsRoute')}
        </h2>
        <For each={route.all().map(({ id }) => id)}>
          {(id) => (
            <>
              <h3 class={styles.road}>{of(route.all().find((one) => one.id === id)?.name ?? {})}</h3>
              <RoadByDate route={id} scaleKm={longest()} />
            </>
          )}
        </For>
      </section>
    </Show>
  );
}
