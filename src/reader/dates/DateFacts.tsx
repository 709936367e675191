import { For, Show } from 'solid-js';
import { useSession } from '../../session/session';
import type { Situation } from '../../story/model';
import { TaggedText } from '../../ui/text/TaggedText';
import styles from './DateBar.module.css';
import { DatedBy } from './DatedBy';
import { transferWords } from './transfer-words';

/** Where a date is from, and what changed hands since the one before, in words that lead to the map and the article. */
export function DateFacts(props: { situation: Situation }) {
  const session = useSession();
  const { t, tagged, date } = session.words;
  const claims = () =>
    props.situation.claims.flatMap((id) => session.story().claims.find((one) => one.id === id) ?? []);
  return (
    <div class={styles.facts} data-over-map>
      <DatedBy situation={props.situation} class={styles.dated} />
      <ul class={styles.lines}>
        <For each={claims()}>
          {(claim) => (
            <li>
              <button
                type="button"
                class={styles.line}
                onClick={() => session.selection.choose({ kind: 'claim', id: claim.id })}
              >
                <TaggedText words={tagged(claim.statement)} />
              </button>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.situation.transfers.length > 0 && session.situations.before()}>
        {(before) => (
          <>
            <p class={styles.dated}>{t('changedSince', { date: date(before().date) })}</p>
            <ul class={styles.lines} data-transfers>
              <For each={props.situation.transfers}>
                {(transfer) => (
                  <li>
                    <button
                      type="button"
                      class={styles.line}
                      onClick={() => session.selection.choose({ kind: 'feature', id: transfer.zones[1] })}
                    >
                      {transferWords(transfer, session)}
                    </button>
                  </li>
                )}
              </For>
            </ul>
          </>
        )}
      </Show>
      <p class={styles.between}>{t('notKnownBetween')}</p>
    </div>
  );
}
