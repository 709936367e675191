import styles from './MarkedText.module.css';
import { unbroken } from './Unbroken';

interface Run {
  readonly text: string;
  /** How it is highlighted. */
  readonly mark?: 'current' | 'said' | 'implied';
}

/** A text in runs, some of them highlighted. */
export function MarkedText(props: { runs: readonly Run[] }) {
  return <>{markedNodes(props.runs)}</>;
}

/** The same as nodes. */
export const markedNodes = (runs: readonly Run[]) => runs.flatMap(nodesOf);

function nodesOf({ text, mark }: Run) {
  const words = unbroken(text);
  return mark ? <mark class={styles[mark]}>{words}</mark> : words;
}
