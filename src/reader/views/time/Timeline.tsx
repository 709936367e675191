import { createMemo, For } from 'solid-js';
import { useSession } from '../../../session/session';
import { Keyed } from '../../../ui/Keyed';
import { ReadingViewHead } from '../ReadingViewHead';
import { datedIn } from './dated';
import { DatedEventRow } from './DatedEventRow';
import { timeScale } from './scale';
import styles from './Timeline.module.css';

/** Dated events on one scale of years. A bar is as long as its uncertainty; dates from context have their own group. */
export function Timeline() {
  const { story, words } = useSession();
  const { t, date } = words;
  const dated = createMemo(() => datedIn(story()));
  const scale = createMemo(() => timeScale({ moments: dated(), asOf: story().asOf }));
  const share = (value: number) => `${value * 100}%`;
  // Every second year has room for its number.
  const ticks = () => scale().years.filter((_, index) => index % 2 === 0);
  return (
    <section class={styles.timeline} aria-labelledby="time-title">
      <ReadingViewHead id="time-title" title={t('timeTab')} intro={t('timeIntro')} />
      <p class={styles.asOf}>{t('zonesStandFor', { date: date(story().asOf) })}</p>
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
        <Keyed each={dated()} by={({ choice: { kind, id } }) => `${kind}/${id}`}>
          {(moment) => <DatedEventRow moment={moment()} scale={scale()} />}
        </Keyed>
      </ol>
    </section>
  );
}
