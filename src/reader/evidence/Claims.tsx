import { Index, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { TaggedText } from '../../ui/text/TaggedText';
import { ClaimWords } from './ClaimWords';
import styles from './Evidence.module.css';
import { QuoteInSentence } from './QuoteInSentence';
import { Stepper } from './Stepper';

/** The claims of what is chosen, one at a time, with the way from one to the next. */
export function Claims() {
  const session = useSession();
  const { t, tagged, number } = session.words;
  const claims = session.selection.chosenClaims;
  return (
    <Show when={claims().length > 0}>
      <div class={styles.claimsHead}>
        <h3 class={styles.subtitle}>{t('claimsTitle')}</h3>
        <Stepper
          place={session.selection.claimPlace()}
          count={claims().length}
          previous={t('previousEvidence')}
          next={t('nextEvidence')}
          onStep={(by) => session.selection.setClaimPlace(session.selection.claimPlace() + by)}
        >
          {t('quoteOf', {
            number: number(session.selection.claimPlace() + 1),
            total: number(claims().length),
          })}
        </Stepper>
      </div>
      <Show when={session.selection.currentClaim()}>
        {(claim) => (
          <div class={styles.claim} data-claim={claim().id}>
            <ClaimWords claim={claim()} />
            <p class={styles.statement}>
              <TaggedText words={tagged(claim().statement)} />
            </p>
            <Index each={claim().quotes}>
              {(quote) => <QuoteInSentence claim={claim()} quote={quote()} />}
            </Index>
          </div>
        )}
      </Show>
    </Show>
  );
}
