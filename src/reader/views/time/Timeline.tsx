import { createMemo, createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import { textWidth } from '../../../cartography/names/text-width';
import { useSession } from '../../../session/session';
import { Keyed } from '../../../ui/Keyed';
import { hasZones } from '../../../story/has-zones';
import { ReadingViewHead } from '../ReadingViewHead';
import { type Dated, datedIn, type DatedSituation } from './dated';
import { DatedEventRow } from './DatedEventRow';
import { onDemand } from '../../on-demand';
import { SituationRow } from './SituationRow';
import { timeScale } from './scale';
import { ticksOn } from './ticks';
import styles from './Timeline.module.css';

/** Between a tick and its label, and between the label and the next tick at least, em. */
const gaps = 1;

/** Only of stories that have several dates. */
const Roads = onDemand(() => import('./Roads').then((module) => module.Roads));

/** Dated events on one scale. A bar is as long as its uncertainty; dates from context have their own group. */
export function Timeline() {
  const { story, words } = useSession();
  const { t, date } = words;
  const dated = createMemo(() => datedIn(story()));
  const scale = createMemo(() => timeScale({ ...story(), moments: dated() }));
  const share = (value: number) => `${value * 100}%`;
  const [width, setWidth] = createSignal(0);
  const ticks = createMemo(() => ticksOn(scale(), width(), date, (label) => textWidth(label, 'bold') + gaps));
  let axis!: HTMLDivElement;
  onMount(() => {
    const measure = () => setWidth(axis.clientWidth / Number.parseFloat(getComputedStyle(axis).fontSize));
    const observer = new ResizeObserver(measure);
    observer.observe(axis);
    onCleanup(() => observer.disconnect());
  });
  return (
    <section class={styles.timeline} aria-labelledby="time-title">
      <ReadingViewHead id="time-title" title={t('timeTab')} intro={t('timeIntro')} />
      <Show when={hasZones(story())}>
        <p class={styles.asOf}>{t('zonesStandFor', { date: date(story().asOf) })}</p>
      </Show>
      <div class={styles.axis} aria-hidden="true" ref={axis}>
        <For each={ticks()}>
          {({ at, label }) => (
            <span class={styles.tick} style={{ 'inset-inline-start': share(at) }}>
              {label}
            </span>
          )}
        </For>
      </div>
      <ol class={styles.moments}>
        <Keyed each={dated()} by={({ choice: { kind, id } }) => `${kind}/${id}`}>
          {(moment) => (
            <Show
              when={isSituation(moment())}
              fallback={<DatedEventRow moment={moment() as Dated} scale={scale()} />}
            >
              {(situation) => <SituationRow situation={situation()} scale={scale()} />}
            </Show>
          )}
        </Keyed>
      </ol>
      <Show when={story().situations}>
        <Roads />
      </Show>
    </section>
  );
}

const isSituation = (one: Dated | DatedSituation): DatedSituation | undefined =>
  one.choice.kind === 'situation' ? (one as DatedSituation) : undefined;
