import { Match, Show, Switch } from 'solid-js';
import { useSession } from '../../../session/session';
import { byId, Keyed } from '../../../ui/Keyed';
import { ClaimLine } from '../../evidence/ClaimLine';
import { ReadingViewHead } from '../ReadingViewHead';
import styles from './Accounts.module.css';
import { AccountSummary } from './AccountSummary';
import { Comparison } from './Comparison';
import { SpeakerChoice } from './SpeakerChoice';

/** Who says what: all speakers in short, the account of one, or two side by side. */
export function Accounts() {
  const session = useSession();
  const { t, of } = session.words;
  const nameOf = (id: string | undefined) => of(session.evidence().nameOf('speaker', id));
  return (
    <section class={styles.accounts} aria-labelledby="accounts-title">
      <ReadingViewHead id="accounts-title" title={t('accountsTab')} intro={t('accountsIntro')} />
      <SpeakerChoice name="first-account" place={0} />
      <Show when={session.accounts.speakers().length > 0}>
        <SpeakerChoice name="second-account" place={1} />
      </Show>
      <Switch>
        <Match when={session.accounts.speakers().length === 0}>
          <Keyed each={session.story().speakers} by={byId}>
            {(speaker) => <AccountSummary speaker={speaker()} />}
          </Keyed>
        </Match>
        <Match when={session.accounts.speakers().length === 1}>
          <h2 class={styles.title}>{t('claimsOf', { speaker: nameOf(session.accounts.speakers()[0]) })}</h2>
          <Keyed each={session.accounts.account()?.claims} by={byId}>
            {(claim) => <ClaimLine claim={claim()} />}
          </Keyed>
        </Match>
        <Match when={session.accounts.speakers().length === 2}>
          <Comparison
            first={session.accounts.speakers()[0] ?? ''}
            second={session.accounts.speakers()[1] ?? ''}
          />
        </Match>
      </Switch>
    </section>
  );
}
