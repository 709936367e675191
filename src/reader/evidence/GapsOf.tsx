import { For, Show } from 'solid-js';
import { useSession } from '../../session/session';
import type { Feature } from '../../story/model';
import { TaggedText } from '../../ui/text/TaggedText';
import styles from './Evidence.module.css';

/** What the article does not say about a feature. */
export function GapsOf(props: { feature: Feature }) {
  const { story, words } = useSession();
  const gaps = () => story().gaps.filter(({ features }) => features?.includes(props.feature.id));
  return (
    <Show when={gaps().length > 0}>
      <section class={styles.outline}>
        <h3 class={styles.subtitle}>{words.t('gapsHere')}</h3>
        <For each={gaps()}>
          {(gap) => (
            <p class={styles.reason}>
              <TaggedText words={words.tagged(gap.text)} />
            </p>
          )}
        </For>
      </section>
    </Show>
  );
}
