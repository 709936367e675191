import { For, Show } from 'solid-js';
import { useAppState } from '../../session/app-state';
import { subjectWords } from '../evidence/subject-words';
import { Unbroken } from '../../ui/Unbroken';
import { PaperClaims } from './PaperClaims';
import { PaperFeature } from './PaperFeature';
import { PaperQuotes } from './PaperQuotes';
import { quoteNumbers } from './quote-numbers';

/** What supports the thing that is chosen, beside the map of it. Where all evidence follows, its quotes stand there. */
export function PaperChoice() {
  const state = useAppState();
  const { t, of } = state.words;
  const numberOf = quoteNumbers(state.story);
  const quotes = () => state.chosenClaims().flatMap((claim) => claim.quotes);
  const gaps = () => state.story.gaps.filter(({ features }) => features?.includes(feature()?.id ?? ''));
  const feature = () => {
    const choice = state.chosen();
    return choice?.kind === 'feature' ? state.evidence.featureById.get(choice.id) : undefined;
  };
  return (
    <Show when={state.chosen()}>
      {(choice) => (
        <section class="paper-part paper-choice">
          <Show
            when={feature()}
            fallback={
              <>
                <p class="paper-kicker">{subjectWords(state, choice()).kind}</p>
                <h3>{subjectWords(state, choice()).name}</h3>
                <Show when={subjectWords(state, choice()).note}>
                  {(note) => (
                    <p>
                      <Unbroken text={of(note())} />
                    </p>
                  )}
                </Show>
                <div class="paper-columns">
                  <PaperClaims claims={state.chosenClaims()} numberOf={numberOf} />
                </div>
              </>
            }
          >
            {(found) => <PaperFeature feature={found()} numberOf={numberOf} />}
          </Show>
          <Show when={state.paper() !== 'evidence'}>
            <div class="paper-columns">
              <PaperQuotes quotes={quotes()} numberOf={numberOf} />
            </div>
            <Show when={gaps().length > 0}>
              <h4>{t('gapsHere')}</h4>
              <For each={gaps()}>
                {(gap) => (
                  <p>
                    <Unbroken text={of(gap.text)} />
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
