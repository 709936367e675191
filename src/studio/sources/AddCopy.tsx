import { createSignal, Show } from 'solid-js';
import { isolated } from '../../i18n/isolate';
import { today } from '../../session/today';
import { typeOfFile } from '../../story/files/attachment-kinds';
import { attachmentNameIn } from '../../story/files/file-names';
import { limits } from '../../story/files/limits';
import { useDesk } from '../desk/desk';
import { addAttachment, attachmentsIn } from '../edits/attachments';
import buttons from '../fields/Buttons.module.css';
import fields from '../fields/Fields.module.css';
import { newId } from '../marking/new-id';
import { FileField } from './FileField';
import styles from './Sources.module.css';
import { createSourcesWords } from './sources-words';

interface Chosen {
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Keeps one more copy with a source: its file is chosen first, then it is said what it is and of which day. */
export function AddCopy(props: { source: string }) {
  const { files, parsed, work, words, t, tell } = useDesk();
  const s = createSourcesWords(words.language);
  const [chosen, setChosen] = createSignal<Chosen>();
  const [refusal, setRefusal] = createSignal<string>();
  let form!: HTMLFormElement;

  async function choose(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const why = refusalOf(file.name, bytes);
    setRefusal(why);
    setChosen(why === undefined ? { file: file.name, bytes } : undefined);
  }
  function refusalOf(name: string, bytes: Uint8Array): string | undefined {
    if (!typeOfFile(name, bytes)) return s('copyRefused', { name: isolated(name) });
    if (attachmentsIn(files()).length >= limits.attachments)
      return s('copyTooMany', { most: words.number(limits.attachments) });
    const kept = [...files()].reduce(
      (sum, [one, contents]) => sum + (attachmentNameIn(one) === undefined ? 0 : contents.length),
      0,
    );
    return kept + bytes.length > limits.attachmentBytes
      ? s('copyTooLarge', { most: words.number(limits.attachmentBytes / 1_000_000) })
      : undefined;
  }
  function keep({ file, bytes }: Chosen): void {
    const field = (name: string) => String(new FormData(form).get(name) ?? '').trim();
    const taken = attachmentsIn(files()).map(({ id }) => id);
    work.apply(
      addAttachment({
        id: newId(file.slice(0, file.lastIndexOf('.')), 'copy', taken),
        file,
        bytes,
        source: props.source,
        name: { [parsed.language()]: field('name') },
        retrieved: field('retrieved'),
      }),
    );
    tell(s('toldCopy'));
    setChosen(undefined);
  }
  return (
    <>
      <FileField
        label={s('addCopy')}
        accept=".wacz,.pdf,.png,.jpg,.jpeg"
        onFile={(file) => void choose(file)}
      />
      <Show when={refusal()}>
        <p class={fields.refusal} role="alert">
          {refusal()}
        </p>
      </Show>
      <Show when={chosen()}>
        {(copy) => (
          <form
            class={styles.copies}
            ref={form}
            data-own-undo
            onSubmit={(event) => {
              event.preventDefault();
              keep(copy());
            }}
          >
            <bdi>
              <code>{copy().file}</code>
            </bdi>
            <label class={fields.field}>
              <span>{s('copyName')}</span>
              <input
                name="name"
                type="text"
                required
                lang={parsed.language()}
                dir="auto"
                ref={(field) => queueMicrotask(() => field.focus())}
              />
            </label>
            <label class={fields.field}>
              <span>{s('copyDay')}</span>
              <input name="retrieved" type="date" max={today()} />
            </label>
            <div class={fields.actions}>
              <button type="submit" class={buttons.primary}>
                {s('putCopy')}
              </button>
              <button type="button" class={buttons.plain} onClick={() => setChosen(undefined)}>
                {t('cancel')}
              </button>
            </div>
          </form>
        )}
      </Show>
    </>
  );
}
