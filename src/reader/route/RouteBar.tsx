import { createEffect, on, Show, untrack } from 'solid-js';
import { useSession } from '../../session/session';
import type { Route } from '../../story/model';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { createMedia, fewPanels } from '../../ui/media';
import { Unbroken } from '../../ui/Unbroken';
import { MoreTools } from './MoreTools';
import styles from './RouteBar.module.css';
import { RouteFacts } from '../evidence/RouteFacts';
import { RouteChoice } from './RouteChoice';
import { RouteSteps } from './RouteSteps';
import { RouteStatus } from './RouteStatus';
import { RouteStrip } from './RouteStrip';
import { RouteTools } from './RouteTools';
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
  const isSmall = createMedia(fewPanels);
  const tools = () => <RouteTools route={props.route} travel={travel} />;
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
            <button type="button" class={styles.start} onClick={start}>
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
        <div class={styles.head}>
          <RouteSteps route={props.route} travel={travel} />
          <Show when={isSmall()} fallback={tools()}>
            <MoreTools>{tools()}</MoreTools>
          </Show>
          <IconButton icon="close" name={t('leaveRoute')} onPress={leave} />
        </div>
        <RouteStrip route={props.route} onGrab={travel.pause} />
        <RouteFacts route={props.route} />
        <RouteStatus route={props.route} />
      </Show>
    </section>
  );
}
