import { createMemo, For, Show } from 'solid-js';
import { changeWords } from '../../session/parts/change';
import { useSession } from '../../session/session';
import { indexEvidence } from '../../story/evidence';
import type { Situation } from '../../story/model';
import { TaggedText } from '../../ui/text/TaggedText';
import styles from './DateBar.module.css';
import { DatedBy } from './DatedBy';
import { transferWords } from './transfer-words';

/** Where a date is from, and what changed hands since the one before, in words that lead to the map and the article. */
export function DateFacts(props: { situation: Situation }) {
  const session = useSession();
  const { t, tagged } = session.words;
  const { change, compared, storyOf } = session.situations;
  const changed = createMemo(() => {
    const known = change();
    if (!known || known.transfers.length === 0) return undefined;
    const evidence = indexEvidence(storyOf(known.to));
    return { ...known, telling: { words: session.words, evidence: () => evidence } };
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
            <p class={styles.dated}>{changeWords(known(), compared() !== undefined, session.words)}</p>
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
