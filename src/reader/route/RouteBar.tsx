import { createEffect, on, Show, untrack } from 'solid-js';
import { useSession } from '../../session/session';
import type { Route } from '../../story/model';
import { Icon } from '../../ui/Icon';
import { Unbroken } from '../../ui/Unbroken';
import styles from './RouteBar.module.css';
import { Tracing } from '../parts';
import { RouteChoice } from './RouteChoice';
import { createTravel } from './travel';

/** The bar below the map: a button that starts tracing the route, and while tracing its strip, readout and tools. */
export function RouteBar() {
  const session = useSession();
  return <Show when={session.route.feature()}>{(route) => <Bar route={route()} />}</Show>;
}

function Bar(props: { route: Route }) {
  const session = useSession();
  const { t, of, knownDistance } = session.words;
  const travel = createTravel(session);
  // A route chosen on the map is the one that the reader means to trace.
  createEffect(() => {
    const choice = session.selection.chosen();
    const isRoute = session.route.all().some(({ id }) => choice?.kind === 'feature' && id === choice.id);
    if (choice && isRoute && untrack(session.route.km) === undefined) session.route.setRoute(choice.id);
  });
  createEffect(on(() => props.route, travel.pause, { defer: true }));
  const ends = () => [props.route.stops[0], props.route.stops.at(-1)].map((stop) => of(stop?.name ?? {}));
  const start = () => {
    session.route.setKm(0);
    session.selection.choose({ kind: 'feature', id: props.route.id });
  };
  const leave = () => {
    travel.pause();
    session.route.setKm(undefined);
  };
  return (
    <section
      class={styles.bar}
      data-print="none"
      aria-label={t('routeTitle', { name: of(props.route.name) })}
    >
      <Show
        when={session.route.km() !== undefined}
        fallback={
          <div class={styles.idle}>
            <RouteChoice />
            <button
              type="button"
              class={styles.start}
              onPointerEnter={() => void Tracing.preload()}
              onFocus={() => void Tracing.preload()}
              onClick={start}
            >
              <Icon name="road" />
              <strong>
                <Unbroken text={t('traceRoute', { name: of(props.route.name) })} />
              </strong>
              <span class={styles.ends}>
                {t('fromTo', { from: ends()[0] ?? '', to: ends()[1] ?? '' })}
                {' · '}
                {t('aboutDistance', {
                  distance: knownDistance(props.route.lengthKm, props.route.outline.precisionKm),
                })}
              </span>
            </button>
          </div>
        }
      >
        <Tracing route={props.route} travel={travel} onLeave={leave} />
      </Show>
    </section>
  );
}
