import { For, Show } from 'solid-js';
import { useAppState } from '../../session/app-state';
import { Unbroken } from '../../ui/Unbroken';
import { ClaimWords } from './ClaimWords';
import styles from './Evidence.module.css';
import { QuoteInSentence } from './QuoteInSentence';
import { Stepper } from './Stepper';

/** The claims of what is chosen, one at a time, with the way from one to the next. */
export function Claims() {
  const state = useAppState();
  const { t, of, number } = state.words;
  const claims = state.chosenClaims;
  return (
    <Show when={claims().length > 0}>
      <div class={styles.claimsHead}>
        <h3 class={styles.subtitle}>{t('claimsTitle')}</h3>
        <Stepper
          place={state.claimPlace()}
          count={claims().length}
          previous={t('previousEvidence')}
          next={t('nextEvidence')}
          onStep={(by) => state.setClaimPlace(state.claimPlace() + by)}
        >
          {t('quoteOf', { number: number(state.claimPlace() + 1), total: number(claims().length) })}
        </Stepper>
      </div>
      <Show when={state.currentClaim()} keyed>
        {(claim) => (
          <div class={styles.claim} data-claim={claim.id}>
            <ClaimWords claim={claim} />
            <p class={styles.statement}>
              <Unbroken text={of(claim.statement)} />
            </p>
            <For each={claim.quotes}>{(quote) => <QuoteInSentence claim={claim} quote={quote} />}</For>
          </div>
        )}
      </Show>
    </Show>
  );
}
