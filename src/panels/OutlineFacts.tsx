import { For, Show } from 'solid-js';
import { useAppState } from '../state/app-state';
import type { Feature } from '../story/model';
import styles from './Evidence.module.css';

const methods = {
  gazetteer: 'methodGazetteer',
  drawn: 'methodDrawn',
  'cut-by-fronts': 'methodCut',
  computed: 'methodComputed',
  none: 'methodNone',
} as const;

/** Where a shape comes from, apart from its claims, and how far it can be off. */
export function OutlineFacts(props: { feature: Feature }) {
  const { story, words } = useAppState();
  const { t, of, number, distance, date } = words;
  const outline = () => props.feature.outline;
  const source = () => story.sources.find(({ id }) => id === outline().source);
  const about = (km: number) => t('aboutDistance', { distance: distance(km, 1) });
  /** One statement for the whole shape, or one for each part of a route of which more or less is known. */
  const precisions = () => {
    const parts = props.feature.kind === 'route' ? props.feature.precisionParts : [];
    if (outline().precisionKm === 0) return [t('precisionNone')];
    if (parts.length < 2) return [about(outline().precisionKm)];
    return parts.map(({ fromKm, toKm, precisionKm }) =>
      t('precisionPart', { precision: about(precisionKm), from: number(fromKm), to: number(toKm) }),
    );
  };
  return (
    <section class={styles.outline}>
      <h3 class={styles.subtitle}>{t('outlineTitle')}</h3>
      <dl class={styles.facts}>
        <div>
          <dt>{t('outlineMethod')}</dt>
          <dd>{t(methods[outline().method])}</dd>
        </div>
        <Show when={outline().method !== 'none'}>
          <div>
            <dt>{t('outlinePrecision')}</dt>
            <For each={precisions()}>{(statement) => <dd>{statement}</dd>}</For>
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
                {of(found().name)}
                <Show when={found().licence}>{(licence) => <bdi lang="en">{` (${licence()})`}</bdi>}</Show>
              </dd>
            </div>
          )}
        </Show>
      </dl>
      <p class={styles.description}>{of(outline().description)}</p>
    </section>
  );
}
