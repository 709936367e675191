import { useSession } from '../../session/session';
import { prefersReducedMotion } from '../../session/preferences';
import { Icon } from '../../ui/Icon';
import styles from './PanelTabs.module.css';

/** The share of the visible width that one press scrolls; the rest stays for orientation. */
const step = 0.7;

/**
 * A button at the edge where tabs are cut off, which scrolls to them. Hidden from keyboards and screen readers, which
 * reach every tab without it.
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
