import { For, Show } from 'solid-js';
import { direction } from '../../i18n/tags';
import { quoted } from '../../i18n/quotation-marks';
import { useSession } from '../../session/session';
import { sentenceTitle, writtenIn } from '../article/source-words';

/** The words that speak of a date, each with the sentence in which they stand, and what they are in the language read. */
export function PaperDating(props: { claims: readonly string[] }) {
  const session = useSession();
  const read = () => session.reading.language();
  const quotes = () =>
    session
      .story()
      .claims.filter(({ id }) => props.claims.includes(id))
      .flatMap((claim) => claim.quotes);
  return (
    <For each={quotes()}>
      {(quote) => {
        const language = writtenIn(session, quote.sentence);
        return (
          <p class="paper-dating">
            <q lang={language} dir={direction(language)}>
              {quote.exact}
            </q>
            <Show when={quote.rendered[read()]}>{(words) => <span>{quoted(words(), read())}</span>}</Show>
            <small>{sentenceTitle(session, quote.sentence)}</small>
          </p>
        );
      }}
    </For>
  );
}
