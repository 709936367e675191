import { createMemo, createSignal, For, lazy, Show, Suspense } from 'solid-js';
import { useDesk } from '../desk/desk';
import { isSameList, type PlacedSentence } from '../desk/parsed';
import { inAll } from '../edits/in-all';
import { mergeWithNext } from '../edits/sentences';
import { setNoPlace, setSpeakersOf } from '../edits/parts';
import { kindWords } from '../marking/kind-words';
import { problemWords } from '../missing/problem-words';
import styles from './Article.module.css';

// Only a story of several sources asks for it.
const BesideField = lazy(() => import('../sources/BesideField'));
const BesideWords = lazy(() => import('../sources/BesideWords'));

/** A sentence with what is said of it: who speaks, what it claims, and what is wrong or missing. */
export function SentenceRow(props: {
  sentence: PlacedSentence;
  number: number;
  opensParagraph: boolean;
  isLast: boolean;
  ref: (element: HTMLElement) => void;
}) {
  const { parsed, source, words, t, work, isInHand, setHand, problemsAt, speakerName } = useDesk();
  // Another text node would be other letters to the browser, marked by none.
  const exact = createMemo(() => props.sentence.exact);
  const claims = createMemo(() => parsed.claimsIn(props.sentence.id), undefined, { equals: isSameList });
  /** Whether nothing in it leads to the map, also where something is claimed in it. */
  const isOffMap = () =>
    problemsAt(`sentence:${props.sentence.id}`).some(({ code }) => code === 'sentence-without-place');
  /** But for the one that every sentence has until something is marked in it: the row asks for that. */
  const problems = () =>
    problemsAt(`sentence:${props.sentence.id}`).filter(({ code }) => code !== 'sentence-without-place');
  const [isExplaining, setExplaining] = createSignal(false);
  const noPlace = () => props.sentence.noPlace?.[parsed.language()];
  const speaker = () => props.sentence.speakers[0] ?? '';
  return (
    <li class={styles.row} classList={{ [styles.paragraph as string]: props.opensParagraph }}>
      <span class={styles.number} aria-hidden="true">
        {words.number(props.number)}
      </span>
      <p class={styles.sentence} data-sentence={props.sentence.id} ref={props.ref} textContent={exact()} />
      <div class={styles.notes} lang={words.language()} dir={words.direction()}>
        <label class={styles.speaker}>
          <span class="visually-hidden">{t('speakerOf', { number: words.number(props.number) })}</span>
          <select
            data-go="p"
            onChange={(event) => work.apply(setSpeakersOf(props.sentence.id, [event.currentTarget.value]))}
          >
            <For each={parsed.speakers()}>
              {(one) => (
                <option value={one.id} selected={one.id === speaker()}>
                  {speakerName(one)}
                </option>
              )}
            </For>
          </select>
        </label>
        <Show when={source.id() !== source.ids()[0]}>
          <Suspense>
            <BesideField sentence={props.sentence} number={props.number} />
          </Suspense>
        </Show>
        <For each={claims()}>
          {({ id, kind, status, quotes }) => (
            <button
              type="button"
              class={styles.chip}
              data-status={status}
              aria-pressed={isInHand(id)}
              title={quotes.map((quote) => quote.exact).join(' … ')}
              onClick={() => setHand({ kind: 'claim', id })}
            >
              {t(kindWords[kind])}
            </button>
          )}
        </For>
        <Show when={claims().length === 0 || isOffMap() || isExplaining() || noPlace() !== undefined}>
          <Show
            when={isExplaining() || noPlace() !== undefined}
            fallback={
              <button type="button" class={styles.quiet} data-go="n" onClick={() => setExplaining(true)}>
                {t('sayNoPlace')}
              </button>
            }
          >
            <label class={styles.noPlace}>
              <span class="visually-hidden">{t('noPlaceOf', { number: words.number(props.number) })}</span>
              <input
                type="text"
                data-go="n"
                lang={parsed.language()}
                dir="auto"
                placeholder={t('noPlaceHint')}
                value={noPlace() ?? ''}
                onInput={(event) => explain(event.currentTarget.value)}
                onBlur={() => setExplaining(false)}
                ref={(field) => isExplaining() && queueMicrotask(() => field.focus())}
              />
            </label>
          </Show>
        </Show>
        <Show when={!props.isLast}>
          <button
            type="button"
            class={styles.quiet}
            data-when-near
            onClick={() => work.apply(mergeWithNext(props.sentence.id))}
          >
            {t('mergeNext')}
          </button>
        </Show>
        <Show when={source.isBeside()}>
          <Suspense>
            <BesideWords sentence={props.sentence} />
          </Suspense>
        </Show>
        <For each={problems()}>
          {(problem) => (
            <p class={styles.problem} data-severity={problem.code}>
              {problemWords({ t, words }, problem)}
            </p>
          )}
        </For>
      </div>
    </li>
  );

  function explain(text: string): void {
    const reason = inAll(parsed.languages(), { ...props.sentence.noPlace, [parsed.language()]: text });
    work.apply(setNoPlace(props.sentence.id, text.trim() === '' ? undefined : reason));
  }
}
