import { For, Show } from 'solid-js';
import { useAppState } from '../state/app-state';
import styles from './Article.module.css';
import { sentenceNumber } from './sentence-number';

/** What a reader would look for and the article does not say. */
export function Gaps() {
  const state = useAppState();
  const { t, of } = state.words;
  return (
    <section class={styles.gaps} aria-labelledby="gaps-title">
      <h2 id="gaps-title" class={styles.gapsTitle}>
        {t('gaps')}
      </h2>
      <ul class={styles.gapList}>
        <For each={state.story.gaps}>
          {(gap) => (
            <li class={styles.gap}>
              {of(gap.text)}{' '}
              <Show when={gap.sentence}>
                {(id) => (
                  <button
                    type="button"
                    class={styles.gapLink}
                    onClick={() => state.choose({ kind: 'sentence', id: id() })}
                  >
                    {t('gapSentence', { number: sentenceNumber(state.story, id()) })}
                  </button>
                )}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
