import { createMemo, For, Show } from 'solid-js';
import { useSession } from '../../session/session';
import type { Route, Situation } from '../../story/model';
import { AreaBox } from '../../ui/paint/AreaBox';
import { holderOf } from '../evidence/holder';
import { routePrecision, routeTable } from '../route/route-table';
import { type AtDate, atDate } from './at-date';
import styles from './RoadByDate.module.css';

/** Who holds which kilometres of a road as of each date: a bar a date, west at the left as on the map. */
export function RoadByDate(props: {
  /** The id of the road. */
  route: string;
  /** The length of the longest bar that stands with these, km. */
  scaleKm: number;
}) {
  const session = useSession();
  const rows = createMemo(() =>
    session.situations.all().flatMap((situation) => {
      const at = atDate(session, situation);
      const route = at.evidence().featureById.get(props.route);
      return route?.kind === 'route' ? [{ situation, at, route }] : [];
    }),
  );
  return (
    <ol class={styles.rows}>
      <For each={rows()}>{(row) => <DateRow {...row} scaleKm={props.scaleKm} />}</For>
    </ol>
  );
}

function DateRow(props: { situation: Situation; at: AtDate; route: Route; scaleKm: number }) {
  const session = useSession();
  const { t, date, known, knownDistance } = session.words;
  const precision = () => routePrecision(props.route, props.at);
  const sums = () =>
    routeTable(props.route, props.at)
      .map(({ name, awayKm, nearKm }) => `${name}: ${knownDistance(awayKm + nearKm, precision())}`)
      .join(' · ');
  const parts = () =>
    props.route.spans.map((span) =>
      t('spanText', {
        from: known(span.fromKm, precision()),
        to: known(span.toKm, precision()),
        holder: holderOf(props.at, span).name,
      }),
    );
  return (
    <li>
      <button
        type="button"
        class={styles.row}
        data-road-date={props.situation.date}
        aria-current={session.situations.current()?.id === props.situation.id ? 'date' : undefined}
        onClick={() => {
          session.situations.show(props.situation.date);
          session.route.turnTo(props.route.id);
          session.selection.choose({ kind: 'feature', id: props.route.id });
        }}
      >
        <span class={styles.date}>{date(props.situation.date)}</span>
        <span class={styles.sums}>{sums()}</span>
        <span class="visually-hidden">{parts().join('. ')}</span>
        <svg
          class={styles.bar}
          width={`${(100 * props.route.lengthKm) / props.scaleKm}%`}
          aria-hidden="true"
          direction="ltr"
        >
          <For each={props.route.spans}>
            {(span) => <Part at={props.at} span={span} lengthKm={props.route.lengthKm} />}
          </For>
        </svg>
      </button>
    </li>
  );
}

/** A part of a road as the map paints the zone that it is in; paper where it is in none. */
function Part(props: { at: AtDate; span: Route['spans'][number]; lengthKm: number }) {
  const share = (km: number) => `${(100 * km) / props.lengthKm}%`;
  const zone = () => props.at.evidence().featureById.get(props.span.zone ?? '');
  return (
    <svg
      x={share(props.span.fromKm)}
      width={share(props.span.toKm - props.span.fromKm)}
      height="100%"
      data-span={props.span.zone}
    >
      <Show
        when={props.at.rowOf(props.span.zone)}
        fallback={<rect width="100%" height="100%" fill="var(--land)" />}
      >
        {(row) => <AreaBox row={row()} basis={zone()?.basis} width="100%" height="100%" />}
      </Show>
    </svg>
  );
}
