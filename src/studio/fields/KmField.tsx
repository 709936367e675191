import { type JSX } from 'solid-js';
import styles from './Fields.module.css';

/** As far as an outline may be off, or a circle reach, km. */
const most = 500;

/** A distance, km; what is none is not taken. */
export function KmField(props: {
  label: string;
  km: number | undefined;
  onChange: (km: number) => void;
  /** What stands below the field. */
  hint?: JSX.Element;
}) {
  return (
    <label class={styles.field}>
      <span>{props.label}</span>
      <input
        type="number"
        dir="ltr"
        min="0"
        max={most}
        step="any"
        value={props.km ?? ''}
        onChange={({ currentTarget: field }) => {
          if (field.checkValidity() && field.value !== '') props.onChange(field.valueAsNumber);
          else field.value = String(props.km ?? '');
        }}
      />
      {props.hint}
    </label>
  );
}
