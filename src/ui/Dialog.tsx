import { createEffect, type JSX, onMount } from 'solid-js';
import styles from './Dialog.module.css';

/** A modal dialog: the browser keeps the focus in it, and gives it back. Escape and a press beside it close it. */
export function Dialog(props: {
  label: string;
  isOpen: boolean;
  onClose: () => void;
  children: JSX.Element;
}) {
  let dialog!: HTMLDialogElement;
  createEffect(() => {
    if (props.isOpen && !dialog.open) dialog.showModal();
    else if (!props.isOpen && dialog.open) dialog.close();
  });
  // Its body fills it, so a press on the dialog itself is one on what lies around it.
  onMount(() => dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close()));
  return (
    <dialog class={styles.dialog} aria-label={props.label} ref={dialog} onClose={() => props.onClose()}>
      <div class={styles.body}>{props.children}</div>
    </dialog>
  );
}
