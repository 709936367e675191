import { nextPlace, previousPlace } from '../../geo/route/route-steps';
import { useSession } from '../../session/session';
import type { Route } from '../../story/model';
import styles from './RouteStrip.module.css';
import { spotWords } from './spot-words';

/** The spot on the route as a range input over the strip, for pointer and keyboard. */
export function RouteSlider(props: { route: Route; onGrab: () => void }) {
  const session = useSession();
  const { t, of } = session.words;
  const km = () => session.route.km() ?? 0;
  const target = (key: string, isFar: boolean): number | undefined => {
    const step = isFar ? 10 : 1;
    switch (key) {
      case 'ArrowRight':
      case 'ArrowUp':
        return km() + step;
      case 'ArrowLeft':
      case 'ArrowDown':
        return km() - step;
      case 'Home':
        return 0;
      case 'End':
        return props.route.lengthKm;
      case 'PageUp':
        return nextPlace(props.route, 'change', km());
      case 'PageDown':
        return previousPlace(props.route, 'change', km());
      default:
        return undefined;
    }
  };
  return (
    <input
      type="range"
      class={styles.range}
      min="0"
      max={props.route.lengthKm}
      step="any"
      value={km()}
      aria-label={t('routePosition', { name: of(props.route.name) })}
      aria-valuetext={spotWords(session, props.route, km()).join(session.words.t('comma'))}
      onPointerDown={() => props.onGrab()}
      onInput={(event) => {
        props.onGrab();
        session.route.setKm(event.currentTarget.valueAsNumber);
      }}
      onKeyDown={(event) => {
        const next = target(event.key, event.shiftKey);
        if (next === undefined) return;
        event.preventDefault();
        props.onGrab();
        session.route.setKm(next);
      }}
    />
  );
}
