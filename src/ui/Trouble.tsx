import { Show } from 'solid-js';
import { Portal } from 'solid-js/web';
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
  /** Lies over the map, below those that are there already. */
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
