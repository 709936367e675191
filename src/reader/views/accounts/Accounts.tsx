import { For, Match, Show, Switch } from 'solid-js';
import { useAppState } from '../../../session/app-state';
import { ClaimLine } from '../../evidence/ClaimLine';
import { WayHead } from '../WayHead';
import styles from './Accounts.module.css';
import { AccountSummary } from './AccountSummary';
import { Comparison } from './Comparison';
import { SpeakerChoice } from './SpeakerChoice';

/** Who says what: all speakers in short, the account of one, or two side by side. */
export function Accounts() {
  const state = useAppState();
  const { t, of } = state.words;
  const nameOf = (id: string | undefined) => of(state.evidence.nameOf('speaker', id));
  return (
    <section class={styles.accounts} aria-labelledby="accounts-title">
      <WayHead id="accounts-title" title={t('accountsTab')} intro={t('accountsIntro')} />
      <SpeakerChoice name="first-account" place={0} />
      <Show when={state.speakers().length > 0}>
        <SpeakerChoice name="second-account" place={1} />
      </Show>
      <Switch>
        <Match when={state.speakers().length === 0}>
          <For each={state.story.speakers}>{(speaker) => <AccountSummary speaker={speaker} />}</For>
        </Match>
        <Match when={state.speakers().length === 1}>
          <h2 class={styles.title}>{t('claimsOf', { speaker: nameOf(state.speakers()[0]) })}</h2>
          <For each={state.account()?.claims}>{(claim) => <ClaimLine claim={claim} />}</For>
        </Match>
        <Match when={state.speakers().length === 2}>
          <Comparison first={state.speakers()[0] ?? ''} second={state.speakers()[1] ?? ''} />
        </Match>
      </Switch>
    </section>
  );
}
