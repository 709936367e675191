import { createMemo } from 'solid-js';
import { useMapDesk } from '../map-desk';
import styles from '../Map.module.css';
import { pathOf } from './path';

/** The territory that the story's zones partition. */
export function Ground() {
  const { drawn } = useMapDesk();
  const outline = createMemo(() => pathOf(drawn.territory().flat(), true));
  return <path class={styles.territory} d={outline()} aria-hidden="true" />;
}
