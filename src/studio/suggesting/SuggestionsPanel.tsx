import { Show } from 'solid-js';
import { useDesk } from '../desk/desk';
import { createEmptyWords } from '../empty/empty-words';
import buttons from '../fields/Buttons.module.css';
import { hint, Panel } from '../panel/Panel';
import { DateGroup } from './DateGroup';
import { GapGroup } from './GapGroup';
import { PartyGroup } from './PartyGroup';
import { PlaceGroup } from './PlaceGroup';
import { createSuggesting } from './suggesting';
import styles from './Suggesting.module.css';

/** What the text names, to be taken or left: nothing of it enters the story by itself. */
export default function SuggestionsPanel() {
  const desk = useDesk();
  const { t, words } = desk;
  const empty = createEmptyWords(desk.language);
  const suggesting = createSuggesting(desk);
  const { found, hasFailed, ask } = suggesting;
  return (
    <Panel title={t('suggestionsTitle')} isBusy={found() === undefined && !hasFailed()}>
      <p class={hint}>{t('suggestionsIntro')}</p>
      <Show when={hasFailed()}>
        <p role="alert">{t('placesFailed')}</p>
        <button type="button" class={buttons.plain} onClick={() => void ask()}>
          {words.t('tryAgain')}
        </button>
      </Show>
      <Show when={!found() && !hasFailed()}>
        <p role="status">{t('looking')}</p>
      </Show>
      <Show when={found()}>
        <PlaceGroup suggesting={suggesting} />
        <PartyGroup suggesting={suggesting} />
        <DateGroup suggesting={suggesting} />
        <GapGroup suggesting={suggesting} />
        <p class={styles.nothing}>{empty('nothingSuggested')}</p>
      </Show>
    </Panel>
  );
}
