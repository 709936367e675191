import { Show } from 'solid-js';
import { IconButton } from './IconButton';
import styles from './Trouble.module.css';

/** What has gone wrong in a part of the page, told at once, with the way on where there is one. */
export function Trouble(props: {
  text: string;
  action?: string | undefined;
  onAction?: () => void;
  /** The name of the button that closes it, where it can be closed. */
  close?: string;
  onClose?: () => void;
  /** Lies over the map, beside its buttons. */
  isOverMap?: boolean;
}) {
  return (
    <div class={styles.trouble} classList={{ [styles.overMap ?? '']: props.isOverMap }} role="alert">
      <p class={styles.text}>{props.text}</p>
      {props.action && (
        <button type="button" class={styles.action} onClick={() => props.onAction?.()}>
          {props.action}
        </button>
      )}
      <Show when={props.close}>
        {(name) => <IconButton icon="close" name={name()} onPress={() => props.onClose?.()} />}
      </Show>
    </div>
  );
}
