import { For, Show } from 'solid-js';
import { useAppState } from '../../session/app-state';
import { Unbroken } from '../../ui/Unbroken';
import { FeatureList } from '../features/FeatureList';
import styles from './Gaps.module.css';
import { sentenceNumber } from '../article/sentence-number';
import { WayHead } from './WayHead';

/** What a reader would look for and the article does not say. */
export function Gaps() {
  const state = useAppState();
  const { t, of } = state.words;
  const featuresOf = (ids: readonly string[] = []) => state.evidence.featuresBy(ids);
  return (
    <section class={styles.gaps} aria-labelledby="gaps-title">
      <WayHead id="gaps-title" title={t('gaps')} intro={t('gapsIntro')} />
      <ol class={styles.list}>
        <For each={state.story.gaps}>
          {(gap) => (
            <li class={styles.gap} data-gap={gap.id}>
              <p>
                <Unbroken text={of(gap.text)} />
              </p>
              <Show when={gap.sentence}>
                {(id) => (
                  <button
                    type="button"
                    class="text-link"
                    onClick={() => state.choose({ kind: 'sentence', id: id() })}
                  >
                    {t('gapSentence', { number: sentenceNumber(state.story, id()) })}
                  </button>
                )}
              </Show>
              <Show when={featuresOf(gap.features).length > 0}>
                <details class={styles.features}>
                  <summary class={styles.summary}>
                    {`${t('gapFeatures')} (${state.words.number(featuresOf(gap.features).length)})`}
                  </summary>
                  <FeatureList features={featuresOf(gap.features)} />
                </details>
              </Show>
            </li>
          )}
        </For>
      </ol>
    </section>
  );
}
