import { createMemo, For, Show } from 'solid-js';
import { useSession } from '../../session/session';
import type { Route } from '../../story/model';
import styles from './RouteStrip.module.css';
import { type StripScale, thinned } from './strip-scale';

/** Estimated width of a letter, and the least gap between two labels, px. */
const letter = 6.6;
const gap = 10;

/** The towns as ticks, named where the name fits, above a scale of kilometres. */
export function StripTowns(props: { route: Route; scale: StripScale; top: number }) {
  const session = useSession();
  const { of, number, t } = session.words;
  const placeNames = createMemo(
    () => new Set(session.story().features.flatMap(({ kind, name }) => (kind === 'place' ? [of(name)] : []))),
  );
  const labels = createMemo(() =>
    props.route.stops.map((stop, index) => {
      const name = of(stop.name);
      const width = name.length * letter + gap;
      const isEnd = index === 0 || index === props.route.stops.length - 1;
      const tick = props.scale.px(stop.km);
      // At the ends the name is shifted inwards, so that it is not cut off.
      const at = Math.max(width / 2, Math.min(props.scale.width - width / 2, tick));
      return { name, tick, at, width, rank: isEnd ? 2 : placeNames().has(name) ? 1 : 0 };
    }),
  );
  const shown = createMemo(() => thinned(labels()));
  const hundreds = () =>
    Array.from({ length: Math.floor(props.route.lengthKm / 100) + 1 }, (_, index) => index * 100);
  return (
    <g>
      <For each={labels()}>
        {(label, index) => (
          <>
            <path class={styles.tick} d={`M${label.tick} ${props.top}v4`} />
            <Show when={shown().has(index())}>
              <text class={styles.town} x={label.at} y={props.top + 16}>
                {label.name}
              </text>
            </Show>
          </>
        )}
      </For>
      <For each={hundreds()}>
        {(km) => (
          <>
            <path class={styles.tick} d={`M${props.scale.px(km)} ${props.top + 24}v4`} />
            <text class={styles.hundred} x={props.scale.px(km)} y={props.top + 39}>
              {km === 0 ? t('lengthKm', { km: 0 }) : number(km)}
            </text>
          </>
        )}
      </For>
    </g>
  );
}
