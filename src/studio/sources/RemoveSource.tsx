import { createMemo, createSignal, For, Show } from 'solid-js';
import { isolated } from '../../i18n/isolate';
import { Dialog } from '../../ui/Dialog';
import { useDesk } from '../desk/desk';
import { nameIn } from '../desk/names';
import { goneWith, removeSource } from '../edits/remove-source';
import buttons from '../fields/Buttons.module.css';
import fields from '../fields/Fields.module.css';
import styles from './Sources.module.css';
import { createSourcesWords, type SourcesWord } from './sources-words';

/** Takes a source away, once it is said what goes with it. */
export function RemoveSource(props: { id: string }) {
  const { files, parsed, source, work, words, t, tell, setHand } = useDesk();
  const s = createSourcesWords(words.language);
  const [isOpen, setOpen] = createSignal(false);
  const gone = createMemo(() => (isOpen() ? goneWith(files(), props.id) : undefined));
  const counts = createMemo((): readonly (readonly [SourcesWord, number])[] => {
    const all = gone();
    if (!all) return [];
    return [
      ['goneSentences', all.sentences.length],
      ['goneQuotes', all.quotes],
      ['shortenedClaims', all.shortened.length],
      ['goneCopies', all.attachments.length],
      ['goneClaims', all.claims.length],
    ];
  });
  const name = () => isolated(source.nameOf(props.id));
  const remove = () => {
    setHand(undefined);
    work.apply(removeSource(props.id));
    tell(s('toldRemoved'));
  };
  return (
    <>
      <div>
        <button type="button" class={buttons.plain} onClick={() => setOpen(true)}>
          {s('removeSource')}
        </button>
      </div>
      <Dialog label={s('removeSource')} isOpen={isOpen()} onClose={() => setOpen(false)}>
        <div class={fields.dialog}>
          <h2>{s('removeSure', { name: name() })}</h2>
          <div class={styles.gone}>
            <For each={counts().filter(([, count]) => count > 0)}>
              {([word, count]) => <p>{s(word, { count: words.number(count) })}</p>}
            </For>
            <Show when={(gone()?.claims.length ?? 0) > 0}>
              <ul data-gone>
                <For each={gone()?.claims}>
                  {({ id, statement }) => (
                    <li dir="auto">{nameIn(statement, [words.language(), parsed.language()], id)}</li>
                  )}
                </For>
              </ul>
            </Show>
            <p>{s('canBeUndone')}</p>
          </div>
          <div class={fields.actions}>
            <button type="button" class={buttons.primary} onClick={remove}>
              {s('removeDo')}
            </button>
            <button type="button" class={buttons.plain} onClick={() => setOpen(false)}>
              {t('cancel')}
            </button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
