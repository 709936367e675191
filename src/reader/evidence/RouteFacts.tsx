import type { Route } from '../../story/model';
import { createOverflow, overflowName } from '../../ui/overflow';
import styles from '../route/Tracing.module.css';
import { RouteReadout } from '../route/RouteReadout';

/** The readout in a room of its own: nothing around it moves while what it says changes. What is more is scrolled to. */
export function RouteFacts(props: { route: Route }) {
  let scroller!: HTMLDivElement;
  const overflow = createOverflow(() => scroller, 'block');
  return (
    <div class={styles.room} data-more={overflowName(overflow())} ref={scroller}>
      <RouteReadout route={props.route} />
    </div>
  );
}
