import { createMemo, For, Show } from 'solid-js';
import { useSession } from '../../session/session';
import type { Situation } from '../../story/model';
import { TaggedText } from '../../ui/text/TaggedText';
import styles from './DateBar.module.css';
import { DatedBy } from './DatedBy';
import { atDate } from './at-date';
import { changeWords } from './change-words';
import { transferWords } from './transfer-words';

/** Where a date is from, and what changed hands since the one before, in words that lead to the map and the article. */
export function DateFacts(props: { situation: Situation }) {
  const session = useSession();
  const { t, tagged } = session.words;
  const { change } = session.situations;
  const changed = createMemo(() => {
    const known = change();
    return known && known.transfers.length > 0 ? { ...known, telling: atDate(session, known.to) } : undefined;
  });
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
      <Show when={changed()}>
        {(known) => (
          <>
            <p class={styles.dated}>{changeWords(session)}</p>
            <ul class={styles.lines} data-transfers>
              <For each={known().transfers}>
                {(transfer) => (
                  <li>
                    <button
                      type="button"
                      class={styles.line}
                      onClick={() => session.selection.choose({ kind: 'feature', id: transfer.zones[1] })}
                    >
                      {transferWords(transfer, known().telling)}
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
