import { For } from 'solid-js';
import fields from '../fields/Fields.module.css';
import styles from './Import.module.css';
import type { Importing } from './importing';
import type { FileSource } from './plan/choices';
import type { ImportWords } from './words/en';

const asked = [
  ['name', 'sourceName'],
  ['asOf', 'sourceDate'],
  ['licence', 'sourceLicence'],
  ['url', 'sourceUrl'],
] as const satisfies readonly (readonly [keyof FileSource, keyof ImportWords])[];

/** Where the file is from: each outline of the story names its source. */
export function SourceFields(props: { importing: Importing }) {
  // Constant.
  const { it, choices, change } = props.importing;
  return (
    <section>
      <h3>{it('sourceTitle')}</h3>
      <div class={styles.fields}>
        <For each={asked}>
          {([key, word]) => (
            <label class={fields.field}>
              <span>{it(word)}</span>
              <input
                type={key === 'url' ? 'url' : 'text'}
                dir={key === 'name' ? 'auto' : 'ltr'}
                value={choices()?.source[key] ?? ''}
                title={key === 'asOf' ? it('dateHint') : undefined}
                onChange={(event) => {
                  const source = choices()?.source;
                  if (source) change({ source: { ...source, [key]: event.currentTarget.value.trim() } });
                }}
              />
            </label>
          )}
        </For>
      </div>
    </section>
  );
}
