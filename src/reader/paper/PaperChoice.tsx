import { createMemo, For, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { subjectWords } from '../evidence/subject-words';
import { TaggedText } from '../../ui/text/TaggedText';
import { PaperClaims } from './PaperClaims';
import { PaperFeature } from './PaperFeature';
import { PaperQuotes } from './PaperQuotes';
import { quoteNumbers } from './quote-numbers';

/** The evidence of the selection, beside its map. Where all evidence is printed, the quotes follow there. */
export function PaperChoice() {
  const session = useSession();
  const { t, tagged } = session.words;
  const numberOf = createMemo(() => quoteNumbers(session.story()));
  const quotes = () => session.selection.chosenClaims().flatMap((claim) => claim.quotes);
  const gaps = () => session.story().gaps.filter(({ features }) => features?.includes(feature()?.id ?? ''));
  const feature = () => {
    const choice = session.selection.chosen();
    return choice?.kind === 'feature' ? session.evidence().featureById.get(choice.id) : undefined;
  };
  return (
    <Show when={session.selection.chosen()}>
      {(choice) => (
        <section class="paper-part paper-choice">
          <Show
            when={feature()}
            fallback={
              <>
                <p class="paper-kicker">{subjectWords(session, choice()).kind}</p>
                <h3>{subjectWords(session, choice()).name}</h3>
                <Show when={subjectWords(session, choice()).note}>
                  {(note) => (
                    <p>
                      <TaggedText words={tagged(note())} />
                    </p>
                  )}
                </Show>
                <div class="paper-columns">
                  <PaperClaims claims={session.selection.chosenClaims()} numberOf={numberOf()} />
                </div>
              </>
            }
          >
            {(found) => <PaperFeature feature={found()} numberOf={numberOf()} />}
          </Show>
          <Show when={session.paper.current() !== 'evidence'}>
            <div class="paper-columns">
              <PaperQuotes quotes={quotes()} numberOf={numberOf()} />
            </div>
            <Show when={gaps().length > 0}>
              <h4>{t('gapsHere')}</h4>
              <For each={gaps()}>
                {(gap) => (
                  <p>
                    <TaggedText words={tagged(gap.text)} />
                  </p>
                )}
              </For>
            </Show>
          </Show>
        </section>
      )}
    </Show>
  );
}
