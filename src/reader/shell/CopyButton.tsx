import { createEffect, createSignal, on, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { Icon } from '../../ui/Icon';
import styles from './CopyButton.module.css';

/** Copies a text and reports success or failure in its label and in a live region, until blur or another text. */
export function CopyButton(props: {
  text: () => string;
  label: string;
  icon?: Parameters<typeof Icon>[0]['name'];
  class?: string | undefined;
}) {
  const { t } = useSession().words;
  const [outcome, setOutcome] = createSignal<'copied' | 'copyFailed'>();
  // The text is composed only once it is asked for.
  createEffect(() => {
    if (outcome()) createEffect(on(props.text, () => setOutcome(undefined), { defer: true }));
  });
  const words = () =>
    outcome() === undefined ? props.label : outcome() === 'copied' ? t('copied') : t('copyFailed');
  const copy = async (button: HTMLElement) => {
    // Safari does not focus a pressed button, and the label is reset on blur.
    button.focus();
    try {
      await navigator.clipboard.writeText(props.text());
      setOutcome('copied');
    } catch {
      // Denied, or undefined outside a secure context.
      setOutcome('copyFailed');
    }
  };
  return (
    <>
      <button
        type="button"
        class={props.class}
        onClick={(event) => void copy(event.currentTarget)}
        onBlur={() => setOutcome(undefined)}
      >
        <Show when={props.icon}>{(icon) => <Icon name={icon()} />}</Show>
        <span class={styles.words} data-label={props.label}>
          <span>{words()}</span>
        </span>
      </button>
      {/* Beside the button: a live region with words in it is spoken when it appears. */}
      <span class="visually-hidden" aria-live="polite">
        {outcome() && words()}
      </span>
    </>
  );
}
