import { For } from 'solid-js';
import { useSession } from '../../session/session';
import type { Claim, Quote } from '../../story/model';
import { ClaimWords } from '../evidence/ClaimWords';
import { TaggedText } from '../../ui/text/TaggedText';

/** What is claimed and by whom; the words are referred to by their numbers. */
export function PaperClaims(props: { claims: readonly Claim[]; numberOf: (quote: Quote) => number }) {
  const { t, tagged, number, list } = useSession().words;
  const numbers = ({ quotes }: Claim) => list(quotes.map((quote) => number(props.numberOf(quote))));
  return (
    <ul class="paper-claims">
      <For each={props.claims}>
        {(claim) => (
          <li data-claim={claim.id}>
            <ClaimWords claim={claim} />
            <p>
              <TaggedText words={tagged(claim.statement)} />{' '}
              <span class="paper-ref">{t('quotedAs', { numbers: numbers(claim) })}</span>
            </p>
          </li>
        )}
      </For>
    </ul>
  );
}
