import { createRenderEffect } from 'solid-js';
import type { Tint } from '../story/model';
import styles from './Dot.module.css';

/** A dot in the colour in which the map shows a holder's ground, ringed by the ink of its lines. */
export function Dot(props: { tint: Tint }) {
  return (
    <span
      class={styles.dot}
      ref={(element) =>
        createRenderEffect(() => {
          element.style.setProperty('background', `var(--fill-${props.tint})`);
          element.style.setProperty('border-color', `var(--line-${props.tint})`);
        })
      }
    />
  );
}
