import { useSession } from '../../session/session';
import { prefersReducedMotion } from '../../session/preferences';
import { Icon } from '../../ui/Icon';
import styles from './PanelTabs.module.css';

/** How much of what is shown goes by with one press: what is left tells where one was. */
const step = 0.7;

/**
 * A cue that there are more tabs on a side, which scrolls to them. For eyes and pointers alone: by key and by a screen
 * reader all tabs are reached as they are.
 */
export function MoreTabs(props: { side: 'before' | 'after'; scroller: () => HTMLElement }) {
  const { direction } = useSession().words;
  const scroll = () => {
    const forward = direction() === 'rtl' ? -1 : 1;
    const way = props.side === 'after' ? forward : -forward;
    props.scroller().scrollBy({
      left: way * step * props.scroller().clientWidth,
      behavior: prefersReducedMotion() ? 'instant' : 'smooth',
    });
  };
  return (
    <button
      type="button"
      class={styles.more}
      data-more-tabs={props.side}
      aria-hidden="true"
      tabindex="-1"
      onClick={scroll}
    >
      <Icon name={props.side === 'after' ? 'next' : 'previous'} isMirrored={direction() === 'rtl'} />
    </button>
  );
}
