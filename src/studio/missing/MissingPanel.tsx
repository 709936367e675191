import { createMemo, For, Show, untrack } from 'solid-js';
import { isError } from '../../story/problems';
import { mayMend, mend } from '../check/mend';
import { useDesk } from '../desk/desk';
import type { StudioWord } from '../desk/studio-words';
import { createEmptyWords } from '../empty/empty-words';
import buttons from '../fields/Buttons.module.css';
import { hint, Panel } from '../panel/Panel';
import styles from './Missing.module.css';
import { problemWords } from './problem-words';
import { showPlace } from './show-place';
import { toldProblems } from './told-problems';

/** Most problems of a group that are listed: the list shrinks as they are mended. */
const most = 12;

const groups = {
  file: 'groupStory',
  sentence: 'groupSentences',
  claim: 'groupClaims',
  feature: 'groupFeatures',
} as const satisfies Readonly<Record<string, StudioWord>>;

/** What is still missing to publish, by place, each with the way there; and the mend of what is certain. */
export function MissingPanel() {
  const desk = useDesk();
  const { checked, isChecking, checkFault, files, work, words, t } = desk;
  const empty = createEmptyWords(words.language);
  const slug = () => work.open()?.slug ?? '';
  const found = createMemo(() => {
    const byPlace = checked()?.byPlace ?? new Map<string, never>();
    return Object.entries(groups).map(([sort, word]) => ({
      word,
      told: toldProblems(byPlace, sort, (problem) => problemWords(desk, problem)),
    }));
  });
  const errors = () => checked()?.problems.filter(isError).length ?? 0;
  // As of the last check, and only where something may be certain: to look for it reads all of the story.
  const canMend = createMemo(
    () =>
      checked() !== undefined &&
      untrack(() => mayMend(checked()?.problems ?? [], files()) && mend(slug()).run(files()) !== files()),
  );
  return (
    <Panel title={t('missingTitle')} isBusy={isChecking()}>
      <p class={hint} role="status">
        <Show when={checked()} fallback={t('checking')}>
          {errors() === 0 ? t('nothingMissing') : t('missingCount', { count: words.number(errors()) })}
        </Show>
      </p>
      <Show when={checked() && errors() === 0}>
        <p class={hint}>{empty('nothingMissing')}</p>
      </Show>
      <Show when={checkFault()}>
        <p class={hint} role="alert">
          {t('checkFailed')}
        </p>
      </Show>
      <Show when={checked()?.ground === 'unreachable'}>
        <p class={hint} role="alert">
          {t('worldFailed')}
        </p>
      </Show>
      <Show when={canMend()}>
        <button type="button" class={buttons.plain} onClick={() => work.apply(mend(slug()))}>
          {t('mendCertain')}
        </button>
      </Show>
      <For each={found()}>
        {({ word, told }) => (
          <Show when={told.length > 0}>
            <h3>
              {t(word)} <span>{words.number(told.reduce((sum, { count }) => sum + count, 0))}</span>
            </h3>
            <ul class={styles.list}>
              <For each={told.slice(0, most)}>
                {(one) => (
                  <li data-warning={isError(one.problem) ? undefined : ''}>
                    <p>
                      {one.words}
                      <Show when={one.count > 1}>
                        <span class={styles.times}> × {words.number(one.count)}</span>
                      </Show>
                    </p>
                    <button
                      type="button"
                      class={styles.show}
                      onClick={() => showPlace(desk, one.place, one.problem)}
                    >
                      {t('showMe')}
                    </button>
                  </li>
                )}
              </For>
            </ul>
            <Show when={told.length > most}>
              <p class={hint}>{t('andMore', { count: words.number(told.length - most) })}</p>
            </Show>
          </Show>
        )}
      </For>
    </Panel>
  );
}
