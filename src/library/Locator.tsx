import { worldFile, worldFrame } from '../vector/world';
import styles from './Library.module.css';

/** Where a story without a picture stands: the part of the world around it, in the shape of a picture. */
export function Locator(props: { at: readonly [number, number] }) {
  // Units of the world's frame: about as wide as a continent.
  const [width, height] = [360, 189];
  const corner = () => {
    const [x, y] = worldFrame.project([...props.at]);
    return [x - width / 2, y - height / 2].map(Math.round);
  };
  return (
    <svg class={styles.locator} viewBox={`${corner().join(' ')} ${width} ${height}`}>
      <use class={styles.land} href={`./${worldFile}#land`} />
      <use class={styles.borders} href={`./${worldFile}#borders`} />
      <use class={styles.disputed} href={`./${worldFile}#disputed`} />
      <circle
        class={styles.sign}
        cx={Math.round(worldFrame.project([...props.at])[0])}
        cy={Math.round(worldFrame.project([...props.at])[1])}
        r="7"
      />
    </svg>
  );
}
