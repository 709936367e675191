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
  onMount(() => {
    // Its body fills it, so a press on the dialog itself is one on what lies around it.
    dialog.addEventListener('click', ({ target }) => target === dialog && props.onClose());
    // Escape is told at once; "close" comes later, when the dialog may be open again.
    dialog.addEventListener('cancel', () => props.onClose());
    dialog.addEventListener('close', () => !dialog.open && props.onClose());
  });
  return (
    <dialog class={styles.dialog} aria-label={props.label} ref={dialog}>
      <div class={styles.body}>{props.children}</div>
    </dialog>
  );
}
