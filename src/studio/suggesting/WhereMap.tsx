import { For } from 'solid-js';
import { worldFrame } from '../../vector/world';
import { SmallMap } from '../small-map/SmallMap';
import styles from './Suggesting.module.css';

/** Where some points are: a part of the world's map around them. Degrees, longitude first. */
export function WhereMap(props: { points: readonly (readonly [number, number])[] }) {
  const places = () => props.points.map((at) => worldFrame.project([...at]));
  return (
    <SmallMap points={places()} least={90} margin={0.175} ratio={0.5} class={styles.map}>
      {(width) => (
        <For each={places()}>
          {([x, y]) => <circle class={styles.point} cx={x} cy={y} r={width() / 90} />}
        </For>
      )}
    </SmallMap>
  );
}
