import { For, type JSX, Show } from 'solid-js';
import { createSession, type Session, SessionProvider, useSession } from '../../../session/session';
import type { Situation, Zone } from '../../../story/model';
import { TaggedText } from '../../../ui/text/TaggedText';
import { transferWords } from '../../dates/transfer-words';

/** Each date of a story that has several: where it is from, who held what, what changed hands, and a map. */
export function StaticDates(props: { mapOf: (session: Session) => JSX.Element }) {
  const { story, situations, words } = useSession();
  const { t } = words;
  return (
    // By the slug, the story's stylesheet gives the maps their proportions.
    <Show when={situations.all().length > 0}>
      <section class="static-dates" aria-labelledby="dates" data-story={story().slug}>
        <h2 id="dates">{t('datesOf')}</h2>
        <p>{t('notKnownBetween')}</p>
        <For each={situations.all()}>
          {(situation) => {
            const session = createSession(story, situation.date);
            return (
              <SessionProvider value={session}>
                <StaticDate situation={situation} />
                {props.mapOf(session)}
              </SessionProvider>
            );
          }}
        </For>
      </section>
    </Show>
  );
}

function StaticDate(props: { situation: Situation }) {
  const session = useSession();
  const { t, tagged, date, of, list } = session.words;
  const zones = session.story().features.filter((one): one is Zone => one.kind === 'zone');
  const holders = ({ holder }: Zone) =>
    (holder.kind === 'actor' ? [holder.actor] : holder.actors).map((id) =>
      of(session.evidence().nameOf('actor', id)),
    );
  return (
    <>
      <h3 id={`at=${props.situation.date}`}>{date(props.situation.date)}</h3>
      <p class="static-dated">
        {t(props.situation.dated === 'article' ? 'datedArticle' : 'datedContext')}
        <Show when={props.situation.note}>
          {(note) => (
            <>
              {'. '}
              <TaggedText words={tagged(note())} />
            </>
          )}
        </Show>
      </p>
      <dl>
        <For each={zones}>
          {(zone) => (
            <>
              <dt>{of(zone.name)}</dt>
              <dd>{list(holders(zone))}</dd>
            </>
          )}
        </For>
      </dl>
      <Show when={props.situation.transfers.length > 0}>
        <h4>{t('changedHands')}</h4>
        <ul>
          <For each={props.situation.transfers}>
            {(transfer) => <li>{transferWords(transfer, session)}</li>}
          </For>
        </ul>
      </Show>
    </>
  );
}
