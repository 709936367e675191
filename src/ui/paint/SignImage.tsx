import { For } from 'solid-js';
import type { Sign } from '../../cartography/signs';
import { varOf } from './named-theme';
import styles from './Swatch.module.css';

/** A sign of the map as an SVG in the named theme; directional signs are mirrored with the direction of text. */
export function SignImage(props: { sign: Sign }) {
  return (
    <svg class={styles.sign} viewBox="0 0 28 18" aria-hidden="true">
      <For each={props.sign}>
        {(stroke) => (
          <path
            d={stroke.path}
            fill={stroke.fill ? varOf(stroke.fill) : 'none'}
            stroke={stroke.stroke ? varOf(stroke.stroke) : 'none'}
            stroke-width={stroke.width}
            stroke-dasharray={stroke.dashes?.join(' ')}
            stroke-linecap={stroke.isRound ? 'round' : undefined}
            opacity={stroke.opacity}
          />
        )}
      </For>
    </svg>
  );
}
