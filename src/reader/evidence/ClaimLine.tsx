import { For, Show } from 'solid-js';
import { direction } from '../../i18n/languages';
import { useAppState } from '../../session/app-state';
import type { Claim } from '../../story/model';
import { Unbroken } from '../../ui/Unbroken';
import styles from './ClaimLine.module.css';
import { ClaimMode } from './ClaimMode';
import { sentenceNumber } from '../article/sentence-number';

/** A claim in a list: what it comes to, the very words, and in which sentence; pressing it chooses it. */
export function ClaimLine(props: { claim: Claim }) {
  const state = useAppState();
  const { t, of, number } = state.words;
  const [source = ''] = state.story.languages;
  const quotes = () =>
    props.claim.quotes.map(({ exact, rendered, sentence }) => {
      const words = rendered[state.language()];
      return {
        words: words ?? exact,
        language: words === undefined ? source : state.language(),
        sentence: t('inSentence', { number: number(sentenceNumber(state.story, sentence)) }),
      };
    });
  const isChosen = () => state.isChosen({ kind: 'claim', id: props.claim.id });
  return (
    <button
      type="button"
      class={styles.line}
      data-claim={props.claim.id}
      data-mode={props.claim.mode}
      aria-current={isChosen() ? 'true' : undefined}
      onClick={() => state.choose({ kind: 'claim', id: props.claim.id })}
    >
      <span class={styles.statement}>
        <Unbroken text={of(props.claim.statement)} />
      </span>
      <For each={quotes()}>
        {(quote) => (
          <span class={styles.quote}>
            <q class={styles.words} lang={quote.language} dir={direction(quote.language)}>
              {quote.words}
            </q>
            <small class={styles.where}>{quote.sentence}</small>
          </span>
        )}
      </For>
      <Show when={props.claim.mode !== 'said'}>
        <small class={styles.where}>
          <ClaimMode claim={props.claim} />
        </small>
      </Show>
    </button>
  );
}
