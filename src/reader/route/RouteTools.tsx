import { Show } from 'solid-js';
import { useSession } from '../../session/session';
import { pageAddress } from '../../session/address/page-address';
import type { Route } from '../../story/model';
import { Choices } from '../../ui/Choices';
import { CopyButton } from '../shell/CopyButton';
import styles from './Tracing.module.css';
import { RouteChoice } from './RouteChoice';
import { RouteSummary } from './RouteSummary';
import { type createTravel, type Speed, speeds } from './travel';

/** The tools of tracing that are needed less often: speed, map follows, link to the spot, table of holders. */
export function RouteTools(props: { route: Route; travel: ReturnType<typeof createTravel> }) {
  const session = useSession();
  const { t } = session.words;
  return (
    <div class={styles.tools}>
      <RouteChoice />
      <Choices
        name="speed"
        label={t('speed')}
        options={speeds.map((times) => ({ value: String(times), label: t('speedTimes', { times }) }))}
        value={String(props.travel.speed())}
        onChoose={(times) => props.travel.setSpeed(Number(times) as Speed)}
      />
      <Show when={session.mapStatus.isLive()}>
        <label class={styles.follow}>
          <input
            type="checkbox"
            checked={session.route.isFollowing()}
            onChange={(event) => session.route.setFollowing(event.currentTarget.checked)}
          />
          {t('followMarker')}
        </label>
      </Show>
      <CopyButton
        text={() => pageAddress(session.address(), session.story().slug)}
        label={t('copyLink')}
        class={styles.link}
      />
      <RouteSummary route={props.route} />
    </div>
  );
}
