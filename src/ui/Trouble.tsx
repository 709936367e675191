import styles from './Trouble.module.css';

/** What has gone wrong in a part of the page, told at once, with the way on where there is one. */
export function Trouble(props: {
  text: string;
  action?: string | undefined;
  onAction?: () => void;
  /** Lies over the map, beside its buttons. */
  isOverMap?: boolean;
}) {
  return (
    <div class={styles.trouble} classList={{ [styles.overMap ?? '']: props.isOverMap }} role="alert">
      <p>{props.text}</p>
      {props.action && (
        <button type="button" class={styles.action} onClick={() => props.onAction?.()}>
          {props.action}
        </button>
      )}
    </div>
  );
}
