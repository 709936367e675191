import { createMemo, createRenderEffect, For, Show } from 'solid-js';
import { useSession } from '../../session/session';
import type { Route } from '../../story/model';
import { AreaBox } from '../../ui/paint/AreaBox';
import { IconButton } from '../../ui/IconButton';
import { saveFile } from '../../ui/save-file';
import { onDemand } from '../on-demand';
import { CopyButton } from '../shell/CopyButton';
import styles from './RouteSummary.module.css';
import { routeCsv, routePrecision, routeTable } from './route-table';

/** Only of stories that have several dates. */
const RoadByDate = onDemand(() => import('../dates/RoadByDate').then((module) => module.RoadByDate));

/** Who holds the road, in kilometres and per cent, with what the article says of it. */
export function RouteSummary(props: { route: Route }) {
  const session = useSession();
  const { t, of, distance } = session.words;
  let details!: HTMLDetailsElement;
  const table = createMemo(() => routeTable(props.route, session));
  const precision = () => t('aboutDistance', { distance: distance(routePrecision(props.route, session), 1) });
  const claims = () =>
    props.route.claims.flatMap((id) => {
      const { claimById, speakerById } = session.evidence();
      const claim = claimById.get(id);
      const speaker = speakerById.get(claim?.speaker ?? '');
      return claim && speaker ? [`${of(speaker.name)}: ${of(claim.statement)}`] : [];
    });
  const csv = () => routeCsv(props.route, session);
  const save = () =>
    saveFile(
      `${session.story().slug}-${props.route.id}.csv`,
      new Blob([csv()], { type: 'text/csv;charset=utf-8' }),
    );
  return (
    <details class={styles.summary} ref={details}>
      <summary class={styles.head}>{t('whoHoldsRoute')}</summary>
      <div class={styles.body}>
        <div class={styles.close}>
          <IconButton
            icon="close"
            name={t('close')}
            onPress={() => {
              details.open = false;
              details.querySelector('summary')?.focus();
            }}
          />
        </div>
        <Show when={session.situations.current()}>
          {(now) => <p class={styles.note}>{t('zonesStandFor', { date: session.words.date(now().date) })}</p>}
        </Show>
        <div class={styles.picture} aria-hidden="true">
          <For each={table()}>
            {(row) => (
              <>
                <Part zone={row.zone} km={row.awayKm} isDoubtful={false} />
                <Part zone={row.zone} km={row.nearKm} isDoubtful={true} />
              </>
            )}
          </For>
        </div>
        <table class={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('holder')}</th>
              <th scope="col">{t('share')}</th>
              <th scope="col">{t('awayFromFront')}</th>
              <th scope="col">{t('nearFront')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={table()}>
              {(row) => (
                <tr>
                  <th scope="row">
                    <ZoneBox zone={row.zone} class={styles.sign} />
                    {row.name}
                  </th>
                  <td>{row.percent}</td>
                  <td>{row.away}</td>
                  <td>{row.near}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
        <p class={styles.note}>{t('roundedNote', { precision: precision() })}</p>
        <p class={styles.actions}>
          <button type="button" class={styles.action} onClick={save}>
            {t('saveCsv')}
          </button>
          <CopyButton text={csv} label={t('copyTable')} class={styles.action} />
        </p>
        <Show when={session.situations.current()}>
          <h3 class={styles.subtitle}>{t('datesOf')}</h3>
          <RoadByDate route={props.route.id} scaleKm={props.route.lengthKm} />
        </Show>
        <h3 class={styles.subtitle}>{t('saidOfRoute')}</h3>
        <ul class={styles.said}>
          <For each={claims()}>{(text) => <li>{text}</li>}</For>
        </ul>
      </div>
    </details>
  );
}

/** A bar segment as long as its share; paler within doubt of a front. */
function Part(props: { zone: string | undefined; km: number; isDoubtful: boolean }) {
  return (
    <span
      class={styles.part}
      data-doubtful={props.isDoubtful}
      ref={(element) => createRenderEffect(() => element.style.setProperty('flex-grow', String(props.km)))}
    >
      <ZoneBox zone={props.zone} class={styles.fill} />
    </span>
  );
}

/** A piece of a zone as the map paints it; of ground outside all zones, the bare land. */
function ZoneBox(props: { zone: string | undefined; class: string | undefined }) {
  const session = useSession();
  const row = () => (props.zone === undefined ? undefined : session.layers.rowOf(props.zone));
  return (
    <svg class={props.class} aria-hidden="true">
      <Show when={row()} fallback={<rect width="100%" height="100%" fill="var(--land)" />}>
        {(found) => (
          <AreaBox
            row={found()}
            basis={session.evidence().featureById.get(props.zone ?? '')?.basis}
            width="100%"
            height="100%"
          />
        )}
      </Show>
    </svg>
  );
}
