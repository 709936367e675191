import { createMemo, Index, Show } from 'solid-js';
import { useSession } from '../../session/session';
import type { Claim } from '../../story/model';
import { byId, Keyed } from '../../ui/Keyed';
import { publicationsOf } from '../article/source-words';
import { TaggedText } from '../../ui/text/TaggedText';
import { ClaimWords } from './ClaimWords';
import styles from './Evidence.module.css';
import { QuoteInSentence } from './QuoteInSentence';
import { isOpposed } from './stance';
import { Stepper } from './Stepper';

/**
 * The claims of what is chosen, one at a time, with the way from one to the next; where one speaker claims what another
 * denies, all at once.
 */
export function Claims() {
  const session = useSession();
  const { t, number } = session.words;
  const claims = session.selection.chosenClaims;
  const isAtOnce = createMemo(() => isOpposed(session.selection.chosen(), claims()));
  const subject = createMemo(() => {
    const choice = session.selection.chosen();
    return choice && `${choice.kind} ${choice.id}`;
  });
  return (
    <Show when={claims().length > 0}>
      <div class={styles.claimsHead}>
        <h3 class={styles.subtitle}>{t(isAtOnce() ? 'claimedAndDenied' : 'claimsTitle')}</h3>
        <Show when={!isAtOnce()}>
          {/* A live region of its own for each choice: the place of its first claim is not news. */}
          <Show when={subject()} keyed>
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
          </Show>
        </Show>
      </div>
      <Show
        when={isAtOnce()}
        fallback={
          <Show when={session.selection.currentClaim()}>
            {(claim) => <WholeClaim claim={claim()} isOpposed={false} />}
          </Show>
        }
      >
        <div class={styles.opposed}>
          <Keyed each={claims()} by={byId}>
            {(claim) => <WholeClaim claim={claim()} isOpposed />}
          </Keyed>
        </div>
      </Show>
    </Show>
  );
}

/** A claim with its speaker and its words. */
function WholeClaim(props: { claim: Claim; isOpposed: boolean }) {
  const session = useSession();
  const { words } = session;
  return (
    <div class={styles.claim} data-claim={props.claim.id} data-status={props.claim.status}>
      <ClaimWords claim={props.claim} isOpposed={props.isOpposed} />
      <p class={styles.statement}>
        <TaggedText words={words.tagged(props.claim.statement)} />
      </p>
      <Show when={publicationsOf(session, props.claim)}>
        {(publications) => <p class={styles.publications}>{publications()}</p>}
      </Show>
      <Index each={props.claim.quotes}>
        {(quote) => <QuoteInSentence claim={props.claim} quote={quote()} />}
      </Index>
    </div>
  );
}
