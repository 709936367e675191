import { Show } from 'solid-js';
import { useAppState } from '../state/app-state';
import type { Outline } from '../story/model';
import styles from './Evidence.module.css';
import { methodName, precisionWords } from './outline-words';

/** Where a shape comes from, apart from its claims, and how far it can be off. */
export function OutlineFacts(props: { outline: Outline }) {
  const { story, words } = useAppState();
  const { t, of, date } = words;
  const source = () => story.sources.find(({ id }) => id === props.outline.source);
  return (
    <section class={styles.outline}>
      <h3 class={styles.subtitle}>{t('outlineTitle')}</h3>
      <dl class={styles.facts}>
        <div>
          <dt>{t('outlineMethod')}</dt>
          <dd>{methodName(props.outline, words)}</dd>
        </div>
        <Show when={props.outline.method !== 'none'}>
          <div>
            <dt>{t('outlinePrecision')}</dt>
            <dd>{precisionWords(props.outline, words)}</dd>
          </div>
        </Show>
        <div>
          <dt>{t('outlineAsOf')}</dt>
          <dd>{date(props.outline.asOf)}</dd>
        </div>
        <Show when={source()}>
          {(found) => (
            <div>
              <dt>{t('outlineSource')}</dt>
              <dd>
                {of(found().name)}
                <Show when={found().licence}>{(licence) => <bdi lang="en">{` (${licence()})`}</bdi>}</Show>
              </dd>
            </div>
          )}
        </Show>
      </dl>
      <p class={styles.description}>{of(props.outline.description)}</p>
    </section>
  );
}
