import { For, Show } from 'solid-js';
import { useSession } from '../../session/session';
import type { Feature } from '../../story/model';
import { TaggedText } from '../../ui/text/TaggedText';
import styles from './Evidence.module.css';
import { methodName, precisions } from './outline-words';

/** Where a shape comes from, apart from its claims, and how far it can be off. */
export function OutlineFacts(props: { feature: Feature }) {
  const { evidence, words } = useSession();
  const { t, tagged, date } = words;
  const outline = () => props.feature.outline;
  const source = () => evidence().sourceById.get(outline().source);
  return (
    <section class={styles.outline}>
      <h3 class={styles.subtitle}>{t('outlineTitle')}</h3>
      <dl class={styles.facts}>
        <div>
          <dt>{t('outlineMethod')}</dt>
          <dd>{methodName(outline(), words)}</dd>
        </div>
        <Show when={outline().method !== 'none'}>
          <div>
            <dt>{t('outlinePrecision')}</dt>
            <For each={precisions(props.feature, words)}>{(statement) => <dd>{statement}</dd>}</For>
          </div>
        </Show>
        <div>
          <dt>{t('outlineAsOf')}</dt>
          <dd>{date(outline().asOf)}</dd>
        </div>
        <Show when={source()}>
          {(found) => (
            <div>
              <dt>{t('outlineSource')}</dt>
              <dd>
                <TaggedText words={tagged(found().name)} />
                <Show when={found().licence}>{(licence) => <bdi lang="en">{` (${licence()})`}</bdi>}</Show>
              </dd>
            </div>
          )}
        </Show>
      </dl>
      <p class={styles.description}>
        <TaggedText words={tagged(outline().description)} />
      </p>
    </section>
  );
}
