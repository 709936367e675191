import { createMemo, createSignal, For, onCleanup, Show } from 'solid-js';
import { direction } from '../../i18n/tags';
import { useDesk } from '../desk/desk';
import { addSource } from '../edits/sources';
import buttons from '../fields/Buttons.module.css';
import fields from '../fields/Fields.module.css';
import { Select } from '../fields/Select';
import { newId } from '../marking/new-id';
import { hint } from '../panel/Panel';
import { refusalWords } from '../start/refusal-words';
import { languagesIn } from '../start/languages';
import { createAsker } from '../suggesting/asker';
import { openText, type TextRefusal } from '../text/open-text';
import { pasted } from '../text/pasted';
import { FileField } from './FileField';
import styles from './Sources.module.css';
import { createSourcesWords } from './sources-words';

/** Stands for a voice that nobody in the story has yet. */
const ownVoice = '';

/** What the story must know of one more text: the text itself, its language, whose words it is and what to call it. */
export function AddSourceForm(props: { onDone: () => void }) {
  const desk = useDesk();
  const { parsed, source, work, words, t, tell, setHand } = desk;
  const s = createSourcesWords(words.language);
  const [typed, setTyped] = createSignal('');
  const [refusal, setRefusal] = createSignal<TextRefusal>();
  const [chosen, setChosen] = createSignal<string>();
  const [guessed, setGuessed] = createSignal(parsed.language());
  const [speaker, setSpeaker] = createSignal(ownVoice);
  const language = () => chosen() ?? guessed();
  const ids = createMemo(() => new Set(parsed.story()?.sources?.map(({ id }) => id)));
  const reports = () => [...new Set(parsed.story()?.sources?.flatMap((one) => one.derivedFrom ?? []))];
  const asker = createAsker();
  onCleanup(asker.end);
  let form!: HTMLFormElement;

  function setText(text: string): void {
    setTyped(text);
    void asker.languages(text).then(([likely]) => likely !== undefined && setGuessed(likely));
  }
  async function open(file: File): Promise<void> {
    const { opened, refusal: why } = await openText(file.name, new Uint8Array(await file.arrayBuffer()));
    setRefusal(why);
    if (opened) setText(opened.text);
  }
  function put(): void {
    const { text } = pasted(typed());
    const field = (name: string) => String(new FormData(form).get(name) ?? '').trim();
    const inStory = (name: string) => {
      const told = field(name);
      return told === '' ? undefined : { [parsed.language()]: told };
    };
    const short = inStory('short');
    const id = field('id') || newId(field('short') || field('publisher'), 'source', ids());
    if (text.trim() === '' || ids().has(id)) return;
    const voice = newId(id, 'voice', parsed.taken());
    work.apply(
      addSource({
        id,
        language: language(),
        text,
        short,
        credit: inStory('credit'),
        publisher: inStory('publisher'),
        published: field('published') || undefined,
        address: field('address') || undefined,
        derivedFrom: field('report') || undefined,
        speaker:
          speaker() === ownVoice ? { id: voice, name: short ?? inStory('publisher') ?? {} } : speaker(),
      }),
    );
    setHand(undefined);
    source.choose(id);
    tell(s('toldAdded'));
    props.onDone();
  }
  return (
    <form
      class={styles.form}
      ref={form}
      data-own-undo
      onSubmit={(event) => {
        event.preventDefault();
        put();
      }}
    >
      <h2>{s('addSource')}</h2>
      <p class={hint}>{s('addIntro')}</p>
      <label class={fields.field}>
        <span>{s('textOfSource')}</span>
        <textarea
          rows="7"
          required
          lang={language()}
          dir={direction(language())}
          value={typed()}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <FileField
        label={s('openTextFile')}
        accept=".txt,.md,.html,.htm,.docx"
        onFile={(file) => void open(file)}
      />
      <Show when={refusal()}>
        {(why) => (
          <p class={styles.refusal} role="alert">
            {refusalWords(why(), t, words)}
          </p>
        )}
      </Show>
      <div class={fields.pair}>
        <Select
          label={s('languageOfText')}
          options={languagesIn(words.language(), language()).map(({ tag, name }) => ({
            value: tag,
            label: name,
          }))}
          value={language()}
          onChoose={setChosen}
        />
        <Select
          label={s('voiceOf')}
          options={[
            { value: ownVoice, label: s('voiceOwn') },
            ...parsed.speakers().map((one) => ({ value: one.id, label: desk.speakerName(one) })),
          ]}
          value={speaker()}
          onChoose={setSpeaker}
        />
      </div>
      <div class={fields.pair}>
        <label class={fields.field}>
          <span>{s('shortOf')}</span>
          <input name="short" type="text" dir="auto" autocomplete="off" />
        </label>
        <label class={fields.field}>
          <span>{t('publisherOf')}</span>
          <input name="publisher" type="text" dir="auto" autocomplete="off" />
        </label>
      </div>
      <label class={fields.field}>
        <span>{t('creditOf')}</span>
        <input name="credit" type="text" dir="auto" autocomplete="off" />
      </label>
      <div class={fields.pair}>
        <label class={fields.field}>
          <span>{t('publishedOn')}</span>
          <input
            name="published"
            type="text"
            dir="ltr"
            autocomplete="off"
            pattern="\d{4}(-\d{2}(-\d{2})?)?[~?%]?"
          />
        </label>
        <label class={fields.field}>
          <span>{t('publishedAt')}</span>
          <input name="address" type="url" dir="ltr" autocomplete="off" />
        </label>
      </div>
      <label class={fields.field}>
        <span>{s('idOfSource')}</span>
        <input
          name="id"
          type="text"
          dir="ltr"
          autocomplete="off"
          pattern="[a-z0-9][a-z0-9\-]*"
          onInput={({ currentTarget: field }) =>
            field.setCustomValidity(ids().has(field.value) ? s('idTaken') : '')
          }
        />
        <small>{s('idHint')}</small>
      </label>
      <label class={fields.field}>
        <span>{s('reportOf')}</span>
        <input
          name="report"
          type="text"
          dir="ltr"
          autocomplete="off"
          list="desk-reports"
          pattern="[a-z0-9][a-z0-9\-]*"
        />
        <datalist id="desk-reports">
          <For each={reports()}>{(id) => <option value={id}>{id}</option>}</For>
        </datalist>
        <small>{s('reportHint')}</small>
      </label>
      <div class={styles.actions}>
        <button type="submit" class={buttons.primary}>
          {s('putSource')}
        </button>
        <button type="button" class={buttons.plain} onClick={() => props.onDone()}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
