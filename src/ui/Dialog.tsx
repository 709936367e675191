import { createEffect, type JSX, onMount } from 'solid-js';
import styles from './Dialog.module.css';

/** A modal dialog: the browser traps and restores the focus. Escape and a press outside close it. */
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
    // The body fills the dialog, so a press on the element itself is on the backdrop.
    dialog.addEventListener('click', ({ target }) => target === dialog && props.onClose());
    // "cancel" fires at once; "close" fires later, when the dialog may be open again.
    dialog.addEventListener('cancel', () => props.onClose());
    dialog.addEventListener('close', () => !dialog.open && props.onClose());
  });
  return (
    <dialog class={styles.dialog} aria-label={props.label} ref={dialog}>
      <div class={styles.body}>{props.children}</div>
    </dialog>
  );
}
