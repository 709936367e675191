import { For, Show } from 'solid-js';
import { direction } from '../../i18n/tags';
import { quoted } from '../../i18n/quotation-marks';
import { useSession } from '../../session/session';
import type { Quote } from '../../story/model';
import { sentenceTitle, writtenIn } from '../article/source-words';
import { distinctQuotes } from './quote-numbers';

/** Quotes by their numbers, each once, below the sentences in which they stand. */
export function PaperQuotes(props: { quotes: readonly Quote[]; numberOf: (quote: Quote) => number }) {
  const session = useSession();
  const { of, number, list } = session.words;
  const source = (sentence: string) => writtenIn(session, sentence);
  const quotes = () => distinctQuotes(props.quotes, props.numberOf);
  const sentences = () =>
    session.story().sentences.filter(({ id }) => quotes().some((one) => one.sentence === id));
  /** The sentence in the source's words, where the article is not printed in them. */
  const isSourceRead = (sentence: string) => session.reading.articleLanguages().includes(source(sentence));
  return (
    <For each={sentences()}>
      {(sentence) => (
        <section class="paper-sentence">
          <h4>
            {sentenceTitle(session, sentence.id)}
            {' · '}
            {list(sentence.speakers.map((id) => of(session.evidence().nameOf('speaker', id))))}
          </h4>
          <Show when={!isSourceRead(sentence.id)}>
            <p lang={source(sentence.id)} dir={direction(source(sentence.id))}>
              {sentence.text}
            </p>
          </Show>
          <ol>
            <For each={quotes().filter((quote) => quote.sentence === sentence.id)}>
              {(quote) => (
                <li data-quote={props.numberOf(quote)}>
                  <span class="paper-number">{number(props.numberOf(quote))}</span>
                  <q lang={source(sentence.id)} dir={direction(source(sentence.id))}>
                    {quote.exact}
                  </q>
                  <Show when={quote.rendered[session.reading.language()]}>
                    {(rendered) => <span>{quoted(rendered(), session.reading.language())}</span>}
                  </Show>
                </li>
              )}
            </For>
          </ol>
        </section>
      )}
    </For>
  );
}
