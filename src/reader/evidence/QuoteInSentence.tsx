import { createMemo, For, Show } from 'solid-js';
import { direction } from '../../i18n/tags';
import { writeAddress } from '../../session/address/address';
import { useSession } from '../../session/session';
import type { Claim, Quote } from '../../story/model';
import { MarkedText } from '../../ui/MarkedText';
import styles from './Evidence.module.css';
import { marked } from '../article/marks';
import { sentenceNumber } from '../article/sentence-number';
import { isRow, sourceOfSentence, writtenIn } from '../article/source-words';

/** A quote where it stands: its sentence in the source, the words marked, with the translation above it if one is read. */
export function QuoteInSentence(props: { claim: Claim; quote: Quote }) {
  const session = useSession();
  const { t, number } = session.words;
  const source = () => writtenIn(session, props.quote.sentence);
  const sentence = () => session.evidence().sentenceById.get(props.quote.sentence);
  const choice = () => ({ kind: 'sentence', id: props.quote.sentence }) as const;
  /** That of the translation that is read, where there is one, and that of the source. */
  const languages = createMemo(() => {
    const read = session.reading.language();
    return [...new Set([...(sentence()?.translations[read] === undefined ? [] : [read]), source()])];
  });
  const runs = (language: string) => {
    const found = sentence();
    const only = { ...props.claim, quotes: [props.quote] };
    return found ? marked(found, language, [only], only) : [];
  };
  return (
    <figure class={styles.quote}>
      <For each={languages()}>
        {(language) => (
          <blockquote class={styles.words} lang={language} dir={direction(language)}>
            <MarkedText runs={runs(language)} />
          </blockquote>
        )}
      </For>
      <figcaption>
        <Show when={sourceOfSentence(session, props.quote.sentence)}>
          {(name) => <span class={styles.source}>{name()}</span>}
        </Show>
        <a
          href={writeAddress({ ...session.address(), choice: choice() })}
          class="text-link"
          onClick={(event) => {
            event.preventDefault();
            session.selection.choose(choice());
          }}
        >
          {t(isRow(session, props.quote.sentence) ? 'goToRow' : 'goToSentence', {
            number: number(sentenceNumber(session.story().sentences, props.quote.sentence)),
          })}
        </a>
      </figcaption>
    </figure>
  );
}
