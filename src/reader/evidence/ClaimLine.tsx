import { Index, Show } from 'solid-js';
import { direction } from '../../i18n/tags';
import { useSession } from '../../session/session';
import type { Claim } from '../../story/model';
import { TaggedText } from '../../ui/text/TaggedText';
import styles from './ClaimLine.module.css';
import { ClaimMode } from './ClaimMode';
import { stanceOf } from './stance';
import { publicationsOf, sentenceTitle, writtenIn } from '../article/source-words';

/** A claim in a list: what it comes to, the very words, and in which sentence; pressing it chooses it. */
export function ClaimLine(props: {
  claim: Claim;
  /** Whether the list says already which sources make it. */
  isOfSources?: boolean;
}) {
  const session = useSession();
  const { tagged } = session.words;
  const quotes = () =>
    props.claim.quotes.map(({ exact, rendered, sentence }) => {
      const words = rendered[session.reading.language()];
      return {
        words: words ?? exact,
        language: words === undefined ? writtenIn(session, sentence) : session.reading.language(),
        sentence: sentenceTitle(session, sentence),
      };
    });
  const isChosen = () => session.selection.isChosen({ kind: 'claim', id: props.claim.id });
  return (
    <button
      type="button"
      class={styles.line}
      data-claim={props.claim.id}
      data-mode={props.claim.mode}
      data-status={props.claim.status}
      aria-current={isChosen() ? 'true' : undefined}
      onClick={() => session.selection.choose({ kind: 'claim', id: props.claim.id })}
    >
      <span class={styles.statement}>
        <TaggedText words={tagged(props.claim.statement)} />
      </span>
      <Index each={quotes()}>
        {(quote) => (
          <span class={styles.quote}>
            <q class={styles.words} lang={quote().language} dir={direction(quote().language)}>
              {quote().words}
            </q>
            <small class={styles.where}>{quote().sentence}</small>
          </span>
        )}
      </Index>
      <Show when={!props.isOfSources && publicationsOf(session, props.claim)}>
        {(publications) => <small class={styles.where}>{publications()}</small>}
      </Show>
      <Show when={stanceOf(props.claim, session.evidence(), session.words)}>
        {(stance) => (
          <small class={styles.where} data-status={props.claim.status}>
            {stance()}
          </small>
        )}
      </Show>
      <Show when={props.claim.valid}>
        {(time) => (
          <small class={styles.where}>
            {session.words.t('claimTime', { date: session.words.date(time()) })}
          </small>
        )}
      </Show>
      <Show when={props.claim.mode !== 'said'}>
        <small class={styles.where}>
          <ClaimMode claim={props.claim} />
        </small>
      </Show>
    </button>
  );
}
