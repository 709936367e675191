import { createMemo, createSignal, Show } from 'solid-js';
import { groupBy } from '../../story/group-by';
import { Choices } from '../../ui/Choices';
import { Keyed } from '../../ui/Keyed';
import { useDesk } from '../desk/desk';
import buttons from '../fields/Buttons.module.css';
import { hint } from '../panel/Panel';
import type { Difference } from './compare';
import { useCompareWords } from './compare-words';
import { createComparing, type Listed, type OtherVersion } from './comparing';
import styles from './Compare.module.css';
import { DifferenceItem } from './DifferenceItem';
import { sortWords } from './titles';

type How = 'all' | Difference['how'];

const filters = {
  all: 'filterAll',
  added: 'filterAdded',
  changed: 'filterChanged',
  gone: 'filterGone',
} as const;
/** So many of a group are listed before one asks for more. */
const most = 40;

/** What another version has otherwise, in groups; what was taken over stays in the list, struck out. */
export function Differences(props: { other: OtherVersion }) {
  const desk = useDesk();
  const t = useCompareWords();
  const { words, tell } = desk;
  // Constant: another version is another list.
  const comparing = createComparing(desk, props.other);
  const [how, setHow] = createSignal<How>('all');
  const count = (which: How) =>
    comparing.differences().filter((one) => which === 'all' || one.how === which).length;
  const groups = createMemo(() => {
    const shown = comparing.listed().filter(({ one }) => how() === 'all' || one.how === how());
    const byWord = groupBy(shown, ({ one }) => sortWords[one.sort]);
    return [...new Set(Object.values(sortWords))].flatMap((word) => {
      const all = byWord.get(word);
      return all ? [{ word, all }] : [];
    });
  });
  let list!: HTMLDivElement;

  /** Takes some over; the focus goes on to what is next in the list. */
  function take(some: readonly Difference[], from: HTMLElement): void {
    const place = [...list.querySelectorAll('[data-take]')].indexOf(from);
    comparing.take(some);
    tell(t('toldTaken', { count: words.number(some.length) }));
    const left = list.querySelectorAll<HTMLElement>('[data-take]');
    (left[Math.min(place, left.length - 1)] ?? list).focus();
  }

  return (
    <div class={styles.differences} ref={list} tabindex="-1">
      <p class={hint} role="status">
        {t('comparedWith', { name: props.other.name })}{' '}
        <Show when={count('all') === 0}>{t(comparing.listed().length > 0 ? 'allTaken' : 'areSame')}</Show>
      </p>
      <Show when={comparing.listed().length > 0}>
        <Choices
          name="compare-how"
          label={t('filterHow')}
          look="pills"
          options={Object.entries(filters).map(([value, word]) => ({
            value: value as How,
            label: t(word, { count: words.number(count(value as How)) }),
          }))}
          value={how()}
          onChoose={setHow}
        />
        <Show when={groups().length === 0}>
          <p class={hint}>{t('nothingOfThese')}</p>
        </Show>
      </Show>
      <Keyed each={groups()} by={({ word }) => word}>
        {(group) => <Group word={group().word} all={group().all} />}
      </Keyed>
    </div>
  );

  function Group(own: { word: (typeof sortWords)[keyof typeof sortWords]; all: readonly Listed[] }) {
    const [shown, setShown] = createSignal(most);
    const left = () => own.all.flatMap(({ one, isTaken }) => (isTaken ? [] : [one]));
    return (
      <section aria-label={t(own.word)}>
        <header class={styles.groupHead}>
          <h3>
            {t(own.word)} <span>{words.number(left().length)}</span>
          </h3>
          <Show when={left().length > 1}>
            <button
              type="button"
              class={styles.take}
              data-take
              aria-label={t('takeOf', { take: t('takeGroup'), title: t(own.word) })}
              onClick={(event) => take(left(), event.currentTarget)}
            >
              {t('takeGroup')}
            </button>
          </Show>
        </header>
        <ul>
          <Keyed each={own.all.slice(0, shown())} by={({ key }) => key}>
            {(listed) => <DifferenceItem listed={listed()} comparing={comparing} onTake={take} />}
          </Keyed>
        </ul>
        <Show when={own.all.length > shown()}>
          <button type="button" class={buttons.plain} onClick={() => setShown((all) => all + 5 * most)}>
            {t('showMore', { count: words.number(own.all.length - shown()) })}
          </button>
        </Show>
      </section>
    );
  }
}
