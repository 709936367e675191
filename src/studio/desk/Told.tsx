import { For } from 'solid-js';
import { direction } from '../../i18n/tags';
import { useDesk } from './desk';

/** What a screen reader is told. Each time in an element of its own: the same words once more are told once more. */
export function Told() {
  const { told } = useDesk();
  return (
    <p class="visually-hidden" role="status" aria-live="polite">
      <For each={[told()]}>
        {({ text, language }) => (
          <span lang={language} dir={language ? direction(language) : undefined}>
            {text}
          </span>
        )}
      </For>
    </p>
  );
}
