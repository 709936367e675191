import { For, Show } from 'solid-js';
import { isolated } from '../../i18n/isolate';
import { attachmentFolder } from '../../story/files/file-names';
import { useDesk } from '../desk/desk';
import { nameIn } from '../desk/names';
import { removeAttachment } from '../edits/attachments';
import buttons from '../fields/Buttons.module.css';
import { hint } from '../panel/Panel';
import { Plain } from '../story/Plain';
import { Texts } from '../story/Texts';
import { AddCopy } from './AddCopy';
import styles from './Sources.module.css';
import { createSourcesWords } from './sources-words';

/** The copies that are kept with a source: what each is, its file, and one more. */
export function Copies(props: { source: string }) {
  const { files, parsed, work, words } = useDesk();
  const s = createSourcesWords(words.language);
  const all = () => parsed.story()?.attachments ?? [];
  const places = () => all().flatMap(({ source }, place) => (source === props.source ? [place] : []));
  const sizeOf = (file: string) => {
    const contents = files().get(`${attachmentFolder}/${file}`);
    return contents instanceof Uint8Array ? Math.ceil(contents.length / 1000) : 0;
  };
  return (
    <div class={styles.copies} role="group" aria-label={s('copies')} data-copies={props.source}>
      <h4>{s('copies')}</h4>
      <p class={hint}>{s('copiesHint')}</p>
      <ul class={styles.copies}>
        <For each={places()}>
          {(place) => (
            <Show when={all()[place]}>
              {(copy) => (
                <li>
                  <bdi>
                    <code>
                      {copy().file} · {copy().type} ·{' '}
                      {s('copySize', { size: words.number(sizeOf(copy().file)) })}
                    </code>
                  </bdi>
                  <Texts name={s('copyName')} path={['attachments', place, 'name']} />
                  <Plain name={s('copyDay')} path={['attachments', place, 'retrieved']} />
                  <div>
                    <button
                      type="button"
                      class={buttons.plain}
                      onClick={() => work.apply(removeAttachment(copy().id))}
                    >
                      {s('removeCopy', {
                        name: isolated(
                          nameIn(copy().name, [words.language(), parsed.language()], copy().file),
                        ),
                      })}
                    </button>
                  </div>
                </li>
              )}
            </Show>
          )}
        </For>
      </ul>
      <AddCopy source={props.source} />
    </div>
  );
}
