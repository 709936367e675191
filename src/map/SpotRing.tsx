import { useSession } from '../session/session';
import type { Spot } from '../story/same-place';
import { TaggedText } from '../ui/text/TaggedText';
import styles from './MapView.module.css';

/** A ring around a spot of the ground, with its name below. Its middle is the spot. */
export function SpotRing(props: { spot: Spot }) {
  const { tagged } = useSession().words;
  return (
    <div class={styles.spot} data-marker="spot">
      <p class={styles.spotName} data-over-map role="status" dir="auto">
        <TaggedText words={tagged(props.spot.name)} />
      </p>
    </div>
  );
}
