import { nextPlace, previousPlace } from '../../geo/route/route-steps';
import { useSession } from '../../session/session';
import type { Route } from '../../story/model';
import { IconButton } from '../../ui/IconButton';
import styles from './Tracing.module.css';
import type { createTravel } from './travel';

/** Play, and the buttons that step to the next town or change of holder. */
export function RouteSteps(props: { route: Route; travel: ReturnType<typeof createTravel> }) {
  const session = useSession();
  const { t } = session.words;
  const km = () => session.route.km() ?? 0;
  const go = (where: number) => {
    props.travel.pause();
    session.route.setKm(where);
  };
  return (
    <>
      <IconButton
        icon={props.travel.isPlaying() ? 'pause' : 'play'}
        name={t(props.travel.isPlaying() ? 'pause' : 'play')}
        onPress={() => (props.travel.isPlaying() ? props.travel.pause() : props.travel.play())}
      />
      {/* Left to right in every language, as the strip and the map. */}
      <span class={styles.steps} dir="ltr">
        <IconButton
          icon="first"
          name={t('previousChange')}
          onPress={() => go(previousPlace(props.route, 'change', km()))}
        />
        <IconButton
          icon="previous"
          name={t('previousTown')}
          onPress={() => go(previousPlace(props.route, 'stop', km()))}
        />
        <IconButton
          icon="next"
          name={t('nextTown')}
          onPress={() => go(nextPlace(props.route, 'stop', km()))}
        />
        <IconButton
          icon="last"
          name={t('nextChange')}
          onPress={() => go(nextPlace(props.route, 'change', km()))}
        />
      </span>
    </>
  );
}
