import { createMemo, createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import { useSession } from '../../session/session';
import type { Route } from '../../story/model';
import { AreaBox } from '../../ui/paint/AreaBox';
import { holderOf } from '../evidence/holder';
import styles from './RouteStrip.module.css';
import { RouteSlider } from './RouteSlider';
import { StripClaims } from './StripClaims';
import { StripTowns } from './StripTowns';
import { stripScale } from './strip-scale';

const road = { top: 26, height: 14 };

/**
 * The whole road unrolled to scale: what sentences say of it above, who holds it in its middle, towns and kilometres
 * below. It runs as the map does in every language, so that marker and strip move alike.
 */
export function RouteStrip(props: { route: Route; onGrab: () => void }) {
  const session = useSession();
  const { t, known } = session.words;
  const measure = (value: number) => known(value, props.route.outline.precisionKm);
  const [width, setWidth] = createSignal(600);
  const scale = createMemo(() => stripScale(width(), props.route.lengthKm));
  const rowOf = (zone: string | undefined) => (zone === undefined ? undefined : session.layers.rowOf(zone));
  const basisOf = (zone: string | undefined) => session.evidence().featureById.get(zone ?? '')?.basis;
  let frame!: HTMLDivElement;
  onMount(() => {
    const observer = new ResizeObserver(() => setWidth(frame.clientWidth));
    observer.observe(frame);
    onCleanup(() => observer.disconnect());
  });
  const x = (km: number) => scale().px(km);
  return (
    <div class={styles.strip} dir="ltr" ref={frame}>
      <ul class="visually-hidden" dir={session.words.direction()} aria-label={t('whoHoldsRoute')}>
        <For each={props.route.spans}>
          {(span) => (
            <li>
              {t('spanText', {
                from: measure(span.fromKm),
                to: measure(span.toKm),
                holder: holderOf(session, span).name,
              })}
            </li>
          )}
        </For>
      </ul>
      <svg class={styles.drawing} width={width()} height="84" aria-hidden="true">
        <For each={props.route.spans}>
          {(span) => {
            const box = () => ({
              x: x(span.fromKm),
              y: road.top,
              width: x(span.toKm) - x(span.fromKm),
              height: road.height,
            });
            return (
              <g data-span={span.zone}>
                <Show when={rowOf(span.zone)} fallback={<rect {...box()} fill="var(--land)" />}>
                  {(row) => <AreaBox row={row()} basis={basisOf(span.zone)} {...box()} />}
                </Show>
              </g>
            );
          }}
        </For>
        <For each={props.route.doubts}>
          {(doubt) => (
            <rect
              class={styles.doubt}
              x={x(doubt.fromKm)}
              y={road.top}
              width={x(doubt.toKm) - x(doubt.fromKm)}
              height={road.height}
            />
          )}
        </For>
        <StripTowns route={props.route} scale={scale()} top={road.top + road.height} />
        <g data-strip-marker transform={`translate(${x(session.route.km() ?? 0)} 0)`}>
          <path class={styles.needle} d={`M0 ${road.top - 5}v${road.height + 10}`} />
          <circle class={styles.thumb} cy={road.top + road.height / 2} r="8" />
        </g>
      </svg>
      <StripClaims route={props.route} scale={scale()} />
      <RouteSlider route={props.route} onGrab={props.onGrab} />
    </div>
  );
}
