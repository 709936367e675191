import { For } from 'solid-js';
import { spotAt } from '../geo/along-route';
import { useAppState } from '../state/app-state';
import type { Route } from '../story/model';
import { holderOf } from './holder';
import styles from './RouteBar.module.css';

/** The route as a slider, its track coloured by who holds each part; it runs the way the language reads. */
export function RouteSlider(props: { route: Route; onGrab: () => void }) {
  const state = useAppState();
  const { t, of, number } = state.words;
  const km = () => state.km() ?? 0;
  const said = () => {
    const { span, stop } = spotAt(props.route, km());
    const where = t('kmOf', { km: number(km()), total: number(props.route.lengthKm) });
    return [where, of(stop?.name ?? {}), holderOf(state, span).name].join(', ');
  };
  const percent = (value: number) => `${(100 * value) / props.route.lengthKm}%`;
  return (
    <div class={styles.slider}>
      <div class={styles.track} aria-hidden="true">
        <For each={props.route.spans}>
          {(span) => (
            <span
              class={styles.span}
              ref={(element) => {
                element.style.setProperty('inline-size', percent(span.toKm - span.fromKm));
              }}
              data-tint={holderOf(state, span).tint}
            />
          )}
        </For>
      </div>
      <input
        type="range"
        class={styles.range}
        min="0"
        max={props.route.lengthKm}
        step="any"
        value={km()}
        aria-label={t('routePosition', { name: of(props.route.name) })}
        aria-valuetext={said()}
        onPointerDown={() => props.onGrab()}
        onInput={(event) => {
          props.onGrab();
          state.setKm(event.currentTarget.valueAsNumber);
        }}
        onKeyDown={(event) => {
          const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
          if (by === undefined) return;
          event.preventDefault();
          props.onGrab();
          const isTurned = state.words.direction() === 'rtl' && /Left|Right/.test(event.key);
          state.setKm(km() + by * (isTurned ? -1 : 1) * (event.shiftKey ? 10 : 1));
        }}
      />
    </div>
  );
}
