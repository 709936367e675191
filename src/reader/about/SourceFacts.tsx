import { For, Show } from 'solid-js';
import { useSession } from '../../session/session';
import type { SourceText } from '../../story/model';
import { Unbroken } from '../../ui/Unbroken';
import { sourceFacts } from './source-facts';

/** Where a text of the story stood, and on what terms it may be quoted. */
export function SourceFacts(props: { text: SourceText }) {
  const { words } = useSession();
  return (
    <Show when={sourceFacts(props.text, words).length > 0}>
      <dl class="about-terms">
        <For each={sourceFacts(props.text, words)}>
          {({ term, value, href }) => (
            <div>
              <dt>{term}</dt>
              <dd>
                <Show when={href} fallback={<Unbroken text={value} />}>
                  {(address) => (
                    <a href={address()} dir="ltr" target="_blank" rel="noreferrer">
                      {value}
                    </a>
                  )}
                </Show>
              </dd>
            </div>
          )}
        </For>
      </dl>
    </Show>
  );
}
