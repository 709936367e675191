import { For, Show } from 'solid-js';
import { useAppState } from '../../session/app-state';
import { basisName } from '../../session/basis-name';
import type { Feature } from '../../story/model';
import { Unbroken } from '../../ui/Unbroken';
import { CardHead } from './CardHead';
import { Claims } from './Claims';
import styles from './Evidence.module.css';
import { featureFacts } from './feature-facts';
import { kindName } from './feature-kind';
import { GapsOf } from './GapsOf';
import { OutlineFacts } from './OutlineFacts';

/** All that is known of a feature: its name in two languages, what is claimed and by whom, and where its shape comes from. */
export function FeatureCard(props: { feature: Feature }) {
  const state = useAppState();
  const { t, of } = state.words;
  const otherName = () => props.feature.name[state.otherLanguage() ?? ''];
  return (
    <>
      <CardHead
        kicker={
          <>
            {kindName(props.feature, state)}
            <span class={styles.basis} data-basis={props.feature.basis}>
              {basisName(props.feature, state.words)}
            </span>
          </>
        }
        name={of(props.feature.name)}
      >
        <Show when={otherName()}>
          {(name) => (
            <p class={styles.otherName}>
              <bdi lang={state.otherLanguage()}>{name()}</bdi>
            </p>
          )}
        </Show>
      </CardHead>
      <dl class={styles.facts}>
        <For each={featureFacts(props.feature, state)}>
          {(fact) => (
            <div>
              <dt>{fact.term}</dt>
              <dd>{fact.value}</dd>
            </div>
          )}
        </For>
      </dl>
      <Show when={props.feature.reason}>
        {(reason) => (
          <p class={styles.reason}>
            <strong>{t('noClaims')}</strong> {of(reason())}
          </p>
        )}
      </Show>
      <Claims />
      <Show when={props.feature.note}>
        {(note) => (
          <p class={styles.reason}>
            <Unbroken text={of(note())} />
          </p>
        )}
      </Show>
      <GapsOf feature={props.feature} />
      <OutlineFacts feature={props.feature} />
    </>
  );
}
