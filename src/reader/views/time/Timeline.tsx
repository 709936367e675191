import { createMemo, For, Show } from 'solid-js';
import { useSession } from '../../../session/session';
import { hasZones } from '../../../story/has-zones';
import { byId, Keyed } from '../../../ui/Keyed';
import { ReadingViewHead } from '../ReadingViewHead';
import { DatedEventRow } from './DatedEventRow';
import { timeScale } from './scale';
import styles from './Timeline.module.css';

/** Dated events on one scale of years. A bar is as long as its uncertainty; dates from context have their own group. */
export function Timeline() {
  const { story, words } = useSession();
  const { t, date } = words;
  const scale = createMemo(() => timeScale(story()));
  const share = (value: number) => `${value * 100}%`;
  // Every second year has room for its number.
  const ticks = () => scale().years.filter((_, index) => index % 2 === 0);
  return (
    <section class={styles.timeline} aria-labelledby="time-title">
      <ReadingViewHead id="time-title" title={t('timeTab')} intro={t('timeIntro')} />
      <Show when={hasZones(story())}>
        <p class={styles.asOf}>{t('zonesStandFor', { date: date(story().asOf) })}</p>
      </Show>
      <div class={styles.axis} aria-hidden="true">
        <For each={ticks()}>
          {(year) => (
            <span class={styles.tick} style={{ 'inset-inline-start': share(scale().at(`${year}-01-01`)) }}>
              {year}
            </span>
          )}
        </For>
      </div>
      <ol class={styles.moments}>
        <Keyed each={story().moments} by={byId}>
          {(moment) => <DatedEventRow moment={moment()} scale={scale()} />}
        </Keyed>
      </ol>
    </section>
  );
}
