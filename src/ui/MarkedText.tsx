import styles from './MarkedText.module.css';
import { Unbroken } from './Unbroken';

interface Run {
  readonly text: string;
  readonly mark?: 'current' | 'said' | 'implied';
}

/** A text in runs, some of them highlighted. */
export function MarkedText(props: { runs: readonly Run[] }) {
  return <>{props.runs.map(marked)}</>;
}

function marked({ text, mark }: Run) {
  if (!mark) return <Unbroken text={text} />;
  return (
    <mark class={styles[mark]}>
      <Unbroken text={text} />
    </mark>
  );
}
