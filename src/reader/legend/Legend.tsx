import { createMemo, For, Show } from 'solid-js';
import { rowGroups } from '../../cartography/rows';
import { disputedSign, frontSign } from '../../cartography/signs';
import { useSession } from '../../session/session';
import { hasZones } from '../../story/has-zones';
import { namedTheme } from '../../ui/paint/named-theme';
import { SignImage } from '../../ui/paint/SignImage';
import { AboutLink } from '../about/AboutLink';
import styles from './Legend.module.css';
import { LegendGroup } from './LegendGroup';
import { ShowAll } from './ShowAll';
import { ShapeKey, TransferKey } from '../parts';

/** The legend: each row explains a sign and switches what it stands for. */
export function Legend() {
  const session = useSession();
  const { t, date } = session.words;
  const present = createMemo(() =>
    rowGroups.filter((group) => session.layers.rows().some((row) => row.group === group)),
  );
  return (
    <section class={styles.legend} aria-labelledby="legend-title" data-legend tabindex="-1">
      <header class={styles.head}>
        <h2 id="legend-title" class={styles.title}>
          {t('legend')}
        </h2>
        <Show when={hasZones(session.story())}>
          <p class={styles.asOf}>{t('asOf', { date: date(session.story().asOf) })}</p>
        </Show>
      </header>
      <For each={present()}>{(group) => <LegendGroup group={group} />}</For>
      <ul class={styles.lines}>
        <Show when={session.situations.change()}>
          <TransferKey />
        </Show>
        <Show when={session.story().dataset?.shapes.length}>
          <ShapeKey />
        </Show>
        <Show when={session.story().frontEdges.length > 0}>
          <li class={styles.lineKey}>
            <SignImage sign={frontSign(namedTheme)} />
            {t('frontBand')}
          </li>
        </Show>
        <li class={styles.lineKey}>
          <SignImage sign={disputedSign(namedTheme)} />
          {t('disputedLine')}
        </li>
      </ul>
      <p class={styles.note}>
        {t('legendNote')} <AboutLink />
      </p>
      <ShowAll class={styles.all} />
    </section>
  );
}
