import { For, Show } from 'solid-js';
import { useDesk } from '../desk/desk';
import { leftWords, noteWords } from './import-words';
import styles from './Import.module.css';
import type { Importing } from './importing';

/** What does not come into the story and why, and what was done to the rest. */
export function LeftOut(props: { importing: Importing }) {
  const { words } = useDesk();
  // Constant.
  const { it, info, plan } = props.importing;
  const left = () => [...(info()?.left ?? []), ...(plan()?.left ?? [])];
  const notes = () => {
    const made = plan();
    return [
      ...(info()?.notes ?? []).map(({ code, values }) =>
        it(
          noteWords[code],
          Object.fromEntries(
            Object.entries(values).map(([key, value]) => [
              key,
              typeof value === 'number' ? words.number(value) : value,
            ]),
          ),
        ),
      ),
      ...(made && made.gaps > 0 ? [it('noteGaps', { count: words.number(made.gaps) })] : []),
      ...(made && made.cut > 0 ? [it('noteCut', { count: words.number(made.cut) })] : []),
      ...(made && made.undated > 0 ? [it('noteUndated', { count: words.number(made.undated) })] : []),
      ...(made?.hasRest ? [it('noteRest')] : []),
      it('noteContext'),
    ];
  };
  return (
    <div class={styles.told}>
      <section>
        <h3>{it('leftTitle')}</h3>
        <Show when={left().length > 0} fallback={<p class={styles.hint}>{it('nothingLeft')}</p>}>
          <ul>
            <For each={left()}>
              {({ why, count }) => (
                <li>{it('leftOne', { count: words.number(count), why: it(leftWords[why]) })}</li>
              )}
            </For>
          </ul>
        </Show>
      </section>
      <section>
        <h3>{it('notesTitle')}</h3>
        <ul>
          <For each={notes()}>{(note) => <li dir="auto">{note}</li>}</For>
        </ul>
      </section>
    </div>
  );
}
