import { For, Show } from 'solid-js';
import { useAppState } from '../state/app-state';
import { IconButton } from '../ui/IconButton';
import { ClaimWords } from './ClaimWords';
import styles from './Evidence.module.css';
import { QuoteInSentence } from './QuoteInSentence';

/** The claims of what is chosen, one at a time, with the way from one to the next. */
export function Claims() {
  const state = useAppState();
  const { t, of, number } = state.words;
  const claims = state.chosenClaims;
  const isRtl = () => state.words.direction() === 'rtl';
  const step = (by: number) => state.setClaimPlace(state.claimPlace() + by);
  return (
    <Show when={claims().length > 0}>
      <div class={styles.claimsHead}>
        <h3 class={styles.subtitle}>{t('claimsTitle')}</h3>
        <div class={styles.stepper}>
          <IconButton
            icon="previous"
            isMirrored={isRtl()}
            name={t('previousEvidence')}
            isDisabled={state.claimPlace() === 0}
            onPress={() => step(-1)}
          />
          <span aria-live="polite">
            {t('quoteOf', { number: number(state.claimPlace() + 1), total: number(claims().length) })}
          </span>
          <IconButton
            icon="next"
            isMirrored={isRtl()}
            name={t('nextEvidence')}
            isDisabled={state.claimPlace() >= claims().length - 1}
            onPress={() => step(1)}
          />
        </div>
      </div>
      <Show when={state.currentClaim()} keyed>
        {(claim) => (
          <div class={styles.claim} data-claim={claim.id}>
            <ClaimWords claim={claim} />
            <p class={styles.statement}>{of(claim.statement)}</p>
            <For each={claim.quotes}>{(quote) => <QuoteInSentence claim={claim} quote={quote} />}</For>
          </div>
        )}
      </Show>
    </Show>
  );
}
