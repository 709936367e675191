import type { JSX } from 'solid-js';
import styles from './Found.module.css';

/** How an option of the list of results is told from the others, pointed at and chosen. */
export interface OptionProps {
  readonly id: string;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** An option of the list of results, which the keyboard reaches from the box alone. */
export const FoundOption = (props: OptionProps & { found?: string; children: JSX.Element }) => (
  <button
    type="button"
    role="option"
    tabIndex={-1}
    id={props.id}
    class={styles.result}
    aria-selected={props.isActive}
    data-found={props.found}
    onPointerMove={() => props.onPoint()}
    onClick={() => props.onChoose()}
  >
    {props.children}
  </button>
);
