import { Show } from 'solid-js';
import { Portal } from 'solid-js/web';
import { IconButton } from './IconButton';
import styles from './Trouble.module.css';

/** An alert that a part of the page failed, with an action where there is one. */
export function Trouble(props: {
  text: string;
  action?: string | undefined;
  onAction?: () => void;
  /** The close button's name, if it can be closed. */
  close?: string;
  onClose?: () => void;
  /** Placed over the map, below earlier alerts. */
  isOverMap?: boolean;
}) {
  const box = () => (
    <div class={styles.trouble} role="alert">
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
  return (
    <Show when={props.isOverMap} fallback={box()}>
      <Portal mount={document.querySelector('[data-troubles]') ?? document.body}>{box()}</Portal>
    </Show>
  );
}
