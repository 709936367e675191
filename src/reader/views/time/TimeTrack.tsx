import type { TimeScale } from './scale';
import styles from './Timeline.module.css';

/** The bar of a date on the scale, as long as its uncertainty, with a line at the date that the zones stand for. */
export function TimeTrack(props: {
  of: { readonly from: string; readonly until?: string | undefined };
  scale: TimeScale;
}) {
  const span = () => props.scale.span(props.of.from, props.of.until);
  return (
    <span class={styles.track} aria-hidden="true">
      <span
        class={styles.bar}
        data-open={props.of.until === undefined ? '' : undefined}
        style={{
          'inset-inline-start': `${span().start * 100}%`,
          'inline-size': `${span().size * 100}%`,
        }}
      />
      <span class={styles.now} style={{ 'inset-inline-start': `${props.scale.asOf * 100}%` }} />
    </span>
  );
}
