import { Show } from 'solid-js';
import { useSession } from '../../session/session';
import { byId, Keyed } from '../../ui/Keyed';
import { TaggedText } from '../../ui/text/TaggedText';
import { FeatureList } from '../features/FeatureList';
import styles from './Gaps.module.css';
import { sentenceNumber } from '../article/sentence-number';
import { sourceOfSentence } from '../article/source-words';
import { ReadingViewHead } from './ReadingViewHead';

/** The gaps: what a reader would look for and the article does not say. */
export function Gaps() {
  const session = useSession();
  const { t, tagged } = session.words;
  const featuresOf = (ids: readonly string[] = []) => session.evidence().featuresBy(ids);
  return (
    <section class={styles.gaps} aria-labelledby="gaps-title">
      <ReadingViewHead id="gaps-title" title={t('gaps')} intro={t('gapsIntro')} />
      <ol class={styles.list}>
        <Keyed each={session.story().gaps} by={byId}>
          {(gap) => (
            <li class={styles.gap} data-gap={gap().id}>
              <p>
                <TaggedText words={tagged(gap().text)} />
              </p>
              <Show when={gap().sentence}>
                {(id) => (
                  <button
                    type="button"
                    class="text-link"
                    onClick={() => session.selection.choose({ kind: 'sentence', id: id() })}
                  >
                    {[
                      sourceOfSentence(session, id()),
                      t('gapSentence', { number: sentenceNumber(session.story().sentences, id()) }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </button>
                )}
              </Show>
              <Show when={featuresOf(gap().features).length > 0}>
                <details class={styles.features}>
                  <summary class={styles.summary}>
                    {`${t('gapFeatures')} (${session.words.number(featuresOf(gap().features).length)})`}
                  </summary>
                  <FeatureList features={featuresOf(gap().features)} />
                </details>
              </Show>
            </li>
          )}
        </Keyed>
      </ol>
    </section>
  );
}
