import { createMemo, For, Show } from 'solid-js';
import { problemSentence } from '../../i18n/problems';
import { isError, type Problem } from '../../story/problems';
import { mend } from '../check/check';
import { useDesk } from '../desk/desk';
import type { StudioWord } from '../desk/studio-words';
import styles from './Missing.module.css';
import { showPlace } from './show-place';

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
  const { checked, isChecking, files, work, words, t } = desk;
  const slug = () => work.open()?.slug ?? '';
  const found = createMemo(() =>
    Object.entries(groups).map(([sort, word]) => {
      const places = [...(checked()?.byPlace ?? [])].filter(([place]) => place.startsWith(`${sort}:`));
      const problems = places.flatMap(([place, all]) => all.map((problem) => ({ place, problem })));
      return { word, problems: problems.toSorted((one, other) => weight(one) - weight(other)) };
    }),
  );
  const errors = () => checked()?.problems.filter(isError).length ?? 0;
  const canMend = createMemo(() => checked() !== undefined && mend(slug()).run(files()) !== files());
  return (
    <section class={styles.missing} aria-busy={isChecking()}>
      <h2>{t('missingTitle')}</h2>
      <p class={styles.count} role="status">
        <Show when={checked()} fallback={t('checking')}>
          {errors() === 0 ? t('nothingMissing') : t('missingCount', { count: words.number(errors()) })}
        </Show>
      </p>
      <Show when={canMend()}>
        <button type="button" class={styles.mend} onClick={() => work.apply(mend(slug()))}>
          {t('mendCertain')}
        </button>
      </Show>
      <For each={found()}>
        {({ word, problems }) => (
          <Show when={problems.length > 0}>
            <h3>
              {t(word)} <span>{words.number(problems.length)}</span>
            </h3>
            <ul class={styles.list}>
              <For each={problems.slice(0, most)}>
                {({ place, problem }) => (
                  <li data-warning={isError(problem) ? undefined : ''}>
                    <p>{problemSentence(problem, words.language())}</p>
                    <button type="button" class={styles.show} onClick={() => showPlace(desk, place, problem)}>
                      {t('showMe')}
                    </button>
                  </li>
                )}
              </For>
            </ul>
            <Show when={problems.length > most}>
              <p class={styles.more}>{t('andMore', { count: words.number(problems.length - most) })}</p>
            </Show>
          </Show>
        )}
      </For>
    </section>
  );
}

const weight = ({ problem }: { problem: Problem }) => (isError(problem) ? 0 : 1);
