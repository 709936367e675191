import { type Component, For, Show } from 'solid-js';
import './paper-dates.css';
import { useSession } from '../../session/session';
import { indexEvidence } from '../../story/evidence';
import type { Situation, Story } from '../../story/model';
import { DatedBy } from '../dates/DatedBy';
import { transferWords } from '../dates/transfer-words';
import { PaperDating } from './PaperDating';

/** Every date of a story that has several, on paper: its map, where it is from, and what changed hands. */
export function PaperDates(props: { map: Component<{ story: Story }> }) {
  const { situations: dates, story, words } = useSession();
  const { t } = words;
  const situations = dates.all;
  return (
    <section class="paper-part paper-dates" data-story={story().slug}>
      <h2>{t('datesOf')}</h2>
      <p class="paper-between">{t('notKnownBetween')}</p>
      <For each={situations()}>
        {(situation, index) => (
          <PaperDate
            situation={situation}
            before={situations()[index() - 1]}
            story={dates.storyOf(situation)}
            map={props.map}
          />
        )}
      </For>
    </section>
  );
}

function PaperDate(props: {
  situation: Situation;
  before: Situation | undefined;
  story: Story;
  map: Component<{ story: Story }>;
}) {
  const { words } = useSession();
  const { t, date } = words;
  const telling = { words, evidence: () => indexEvidence(props.story) };
  return (
    <article class="paper-date" data-paper-date={props.situation.date}>
      <div class="paper-date-map">
        <props.map story={props.story} />
      </div>
      <div class="paper-date-words">
        <h3>{date(props.situation.date)}</h3>
        <DatedBy situation={props.situation} class="paper-kicker" />
        <PaperDating claims={props.situation.claims} />
        <Show when={props.situation.transfers.length > 0 && props.before}>
          {(before) => (
            <>
              <h4>{t('changedSince', { date: date(before().date) })}</h4>
              <ul class="paper-transfers">
                <For each={props.situation.transfers}>
                  {(transfer) => <li>{transferWords(transfer, telling)}</li>}
                </For>
              </ul>
            </>
          )}
        </Show>
      </div>
    </article>
  );
}
