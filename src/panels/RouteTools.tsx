import { nextPlace, previousPlace } from '../geo/route-moves';
import { useAppState } from '../state/app-state';
import { pageAddress } from '../state/page-address';
import type { Route } from '../story/model';
import { Choices } from '../ui/Choices';
import { IconButton } from '../ui/IconButton';
import { CopyButton } from './CopyButton';
import styles from './RouteBar.module.css';
import { type createTravel, type Speed, speeds } from './travel';

/** What moves the traveller: play at three speeds, and steps from place to place. */
export function RouteTools(props: { route: Route; travel: ReturnType<typeof createTravel> }) {
  const state = useAppState();
  const { t } = state.words;
  const km = () => state.km() ?? 0;
  const go = (where: number) => {
    props.travel.pause();
    state.setKm(where);
  };
  return (
    <div class={styles.tools}>
      <IconButton
        icon={props.travel.isPlaying() ? 'pause' : 'play'}
        name={t(props.travel.isPlaying() ? 'pause' : 'play')}
        onPress={() => (props.travel.isPlaying() ? props.travel.pause() : props.travel.play())}
      />
      <Choices
        name="speed"
        label={t('speed')}
        options={speeds.map((times) => ({ value: String(times), label: t('speedTimes', { times }) }))}
        value={String(props.travel.speed())}
        onChoose={(times) => props.travel.setSpeed(Number(times) as Speed)}
      />
      {/* Backwards and forwards as the strip and the map have them. */}
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
      <label class={styles.follow}>
        <input
          type="checkbox"
          checked={state.isFollowing()}
          onChange={(event) => state.setFollowing(event.currentTarget.checked)}
        />
        {t('followMarker')}
      </label>
      <CopyButton
        text={() => pageAddress(state.address(), state.story.slug)}
        label={t('copyLink')}
        class={styles.link}
      />
    </div>
  );
}
