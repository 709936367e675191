import { For, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { sentenceNumber } from '../article/sentence-number';
import { TaggedText } from '../../ui/text/TaggedText';

/** What the article does not say, by number. */
export function PaperGaps() {
  const { story, words } = useSession();
  const { t, tagged, number } = words;
  return (
    <Show when={story().gaps.length > 0}>
      <h2>{t('gaps')}</h2>
      <ol class="paper-columns paper-gaps">
        <For each={story().gaps}>
          {(gap, index) => (
            <li data-paper-gap={gap.id}>
              <span class="paper-number">{number(index() + 1)}</span>
              <p>
                <TaggedText words={tagged(gap.text)} />
                <Show when={gap.sentence}>
                  {(id) =>
                    ` (${t('inSentence', { number: number(sentenceNumber(story().sentences, id())) })})`
                  }
                </Show>
              </p>
            </li>
          )}
        </For>
      </ol>
    </Show>
  );
}
