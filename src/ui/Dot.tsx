import { createRenderEffect } from 'solid-js';
import type { Tint } from '../story/model';
import styles from './Dot.module.css';

/** A dot in the colour of a holder, beside its name. */
export function Dot(props: { tint: Tint }) {
  return <span class={styles.dot} ref={(element) => tinted(element, () => props.tint)} />;
}

/** Gives an element the strong colour of a tint, whatever the theme. */
export function tinted(element: HTMLElement, tint: () => Tint): void {
  createRenderEffect(() => element.style.setProperty('background', `var(--line-${tint()})`));
}
