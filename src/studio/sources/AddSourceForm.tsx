import { createMemo, createSignal, For, onCleanup, Show } from 'solid-js';
import { direction } from '../../i18n/tags';
import { useDesk } from '../desk/desk';
import { addSource } from '../edits/sources';
import buttons from '../fields/Buttons.module.css';
import fields from '../fields/Fields.module.css';
import { idPattern } from '../fields/patterns';
import { Select } from '../fields/Select';
import { TextField } from '../fields/TextField';
import { newId } from '../marking/new-id';
import { hint } from '../panel/Panel';
import { PublishedFields } from '../start/PublishedFields';
import { Refused } from '../start/Refused';
import { createAsker } from '../suggesting/asker';
import { openText, type TextRefusal } from '../text/open-text';
import { pasted } from '../text/pasted';
import { FileField } from './FileField';
import { LanguageSelect } from './LanguageSelect';
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
      class={`${fields.dialog} ${styles.form}`}
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
      <Show when={refusal()}>{(why) => <Refused why={why()} />}</Show>
      <div class={fields.pair}>
        <LanguageSelect value={language()} onChoose={setChosen} />
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
        <TextField label={s('shortOf')} name="short" />
        <TextField label={t('publisherOf')} name="publisher" />
      </div>
      <TextField label={t('creditOf')} name="credit" />
      <PublishedFields />
      <TextField
        label={s('idOfSource')}
        name="id"
        dir="ltr"
        pattern={idPattern}
        hint={s('idHint')}
        onInput={(field) => field.setCustomValidity(ids().has(field.value) ? s('idTaken') : '')}
      />
      <TextField
        label={s('reportOf')}
        name="report"
        dir="ltr"
        pattern={idPattern}
        list="desk-reports"
        hint={s('reportHint')}
      />
      <datalist id="desk-reports">
        <For each={reports()}>{(id) => <option value={id}>{id}</option>}</For>
      </datalist>
      <div class={fields.actions}>
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
