import { createMemo, For, Show } from 'solid-js';
import { markLines } from '../../session/dataset/mark-words';
import { openMark } from '../../session/dataset/open-mark';
import { useSession } from '../../session/session';
import button from '../features/FeatureButton.module.css';
import styles from './MarksInView.module.css';

/** Marks that are told of at once. */
const told = 20;
/** Those of them that the canvas's description tells of. */
const described = 5;

/** The largest marks of the table of events in view, to be opened without a pointer. */
export function MarksInView() {
  const session = useSession();
  const { t, number, list } = session.words;
  const shown = createMemo(() => session.dataset.marks().slice(0, told));
  const largest = () =>
    shown()
      .slice(0, described)
      .map((mark) => markLines(mark, session).name.text);
  return (
    <div class={styles.marks}>
      <p id="marks-in-view" hidden>
        {t('tableInView', { names: list(largest()) })}
      </p>
      <p class={styles.head}>{t('foundInTable')}</p>
      <ul>
        <For each={shown()}>
          {(mark) => {
            const lines = () => markLines(mark, session);
            return (
              <li>
                <button
                  type="button"
                  class={button.button}
                  data-mark={mark.event}
                  onClick={() => void openMark(session, mark)}
                >
                  <span>{lines().name.text}</span>
                  <small class={button.context}>{lines().second}</small>
                </button>
              </li>
            );
          }}
        </For>
      </ul>
      <Show when={session.dataset.marks().length > told}>
        <p class={styles.head}>
          {t('firstHere', { shown: number(told), total: number(session.dataset.marks().length) })}
        </p>
      </Show>
    </div>
  );
}
