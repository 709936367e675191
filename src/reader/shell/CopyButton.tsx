import { createEffect, createSignal, on, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { Icon } from '../../ui/Icon';
import styles from './CopyButton.module.css';

/** Copies a text, and says whether it has: aloud too, until the reader goes elsewhere or there is another text. */
export function CopyButton(props: {
  text: () => string;
  label: string;
  icon?: Parameters<typeof Icon>[0]['name'];
  class?: string | undefined;
}) {
  const { t } = useSession().words;
  const [outcome, setOutcome] = createSignal<'copied' | 'copyFailed'>();
  // The text is made only where it is asked for, or has been.
  createEffect(() => {
    if (outcome()) createEffect(on(props.text, () => setOutcome(undefined), { defer: true }));
  });
  const words = () =>
    outcome() === undefined ? props.label : outcome() === 'copied' ? t('copied') : t('copyFailed');
  const copy = async (button: HTMLElement) => {
    // Not every browser gives a button the focus that is pressed, and without it nothing is lost later.
    button.focus();
    try {
      await navigator.clipboard.writeText(props.text());
      setOutcome('copied');
    } catch {
      // The browser may forbid it, and has no clipboard at all where the page is not served securely.
      setOutcome('copyFailed');
    }
  };
  return (
    <button
      type="button"
      class={props.class}
      onClick={(event) => void copy(event.currentTarget)}
      onBlur={() => setOutcome(undefined)}
      aria-live="polite"
    >
      <Show when={props.icon}>{(icon) => <Icon name={icon()} />}</Show>
      <span class={styles.words} data-label={props.label}>
        <span>{words()}</span>
      </span>
    </button>
  );
}
