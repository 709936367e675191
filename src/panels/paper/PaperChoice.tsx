import { For, Show } from 'solid-js';
import { useAppState } from '../../state/app-state';
import { subjectWords } from '../subject-words';
import { PaperClaims } from './PaperClaims';
import { PaperFeature } from './PaperFeature';
import { PaperQuotes } from './PaperQuotes';
import { quoteNumbers } from './quote-numbers';

/** What supports the thing that is chosen, beside the map of it. Where all evidence follows, its quotes stand there. */
export function PaperChoice() {
  const state = useAppState();
  const { of } = state.words;
  const numberOf = quoteNumbers(state.story);
  const quotes = () => state.chosenClaims().flatMap((claim) => claim.quotes);
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
                <Show when={subjectWords(state, choice()).note}>{(note) => <p>{of(note())}</p>}</Show>
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
            <For each={state.story.gaps.filter(({ features }) => features?.includes(choice().id))}>
              {(gap) => <p>{of(gap.text)}</p>}
            </For>
          </Show>
        </section>
      )}
    </Show>
  );
}
