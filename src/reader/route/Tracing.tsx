import { Show } from 'solid-js';
import { useSession } from '../../session/session';
import type { Route } from '../../story/model';
import { IconButton } from '../../ui/IconButton';
import { createMedia, fewPanels } from '../../ui/media';
import { RouteFacts } from '../evidence/RouteFacts';
import { MoreTools } from './MoreTools';
import styles from './Tracing.module.css';
import { RouteStatus } from './RouteStatus';
import { RouteSteps } from './RouteSteps';
import { RouteStrip } from './RouteStrip';
import { RouteTools } from './RouteTools';
import type { createTravel } from './travel';

/** The bar while a route is traced: its strip, readout and tools. */
export function Tracing(props: {
  route: Route;
  travel: ReturnType<typeof createTravel>;
  onLeave: () => void;
}) {
  const { t } = useSession().words;
  const isSmall = createMedia(fewPanels);
  const tools = () => <RouteTools route={props.route} travel={props.travel} />;
  return (
    <>
      <div class={styles.head}>
        <RouteSteps route={props.route} travel={props.travel} />
        <Show when={isSmall()} fallback={tools()}>
          <MoreTools>{tools()}</MoreTools>
        </Show>
        <IconButton icon="close" name={t('leaveRoute')} onPress={() => props.onLeave()} />
      </div>
      <RouteStrip route={props.route} onGrab={props.travel.pause} />
      <RouteFacts route={props.route} />
      <RouteStatus route={props.route} />
    </>
  );
}
