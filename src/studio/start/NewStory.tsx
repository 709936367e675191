import { createMemo, createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import { direction } from '../../i18n/tags';
import buttons from '../fields/Buttons.module.css';
import fields from '../fields/Fields.module.css';
import { Select } from '../fields/Select';
import { datePattern, idPattern } from '../fields/patterns';
import { TextField } from '../fields/TextField';
import { TokenField } from '../fields/TokenField';
import { today } from '../../session/today';
import { useDesk } from '../desk/desk';
import { newId } from '../marking/new-id';
import { createAsker } from '../suggesting/asker';
import type { Pasted } from '../text/pasted';
import { beginStory } from './begin';
import { proposedWords } from './proposed-words';
import { countriesIn, countriesNamed } from './countries';
import { languagesIn } from './languages';
import { PublishedFields } from './PublishedFields';
import styles from './Start.module.css';
import { fetchWorld } from '../check/territories';
import { worldAddress } from '../world-address';

/** What the desk must know of a text before it can lie on it: its language, whose words it is, and the land it speaks of. */
export default function NewStory(props: {
  pasted: Pasted;
  /** What of a file was left out, and how many of each. */
  left?: Readonly<Partial<Record<string, number>>> | undefined;
  onBack: () => void;
}) {
  const { t, words, work } = useDesk();
  const { text, hadMark, lineEnds } = props.pasted;
  const [language, setLanguage] = createSignal<string>(words.language());
  /** Whether the author has said the language, or the land: a guess no longer counts. */
  let [isChosen, isLandChosen] = [false, false];
  const asker = createAsker();
  onCleanup(asker.end);
  const guess = async () => {
    const [likely] = await asker.languages(text);
    if (likely === undefined || isChosen) return;
    setLanguage(likely);
    if (!isLandChosen) setTerritory(countriesNamed(text, likely).slice(0, 1));
  };
  onMount(() => {
    first?.focus();
    void guess();
  });
  const [translations, setTranslations] = createSignal<readonly string[]>([]);
  const [territory, setTerritory] = createSignal<readonly string[]>(
    countriesNamed(text, language()).slice(0, 1),
  );
  const [isBusy, setBusy] = createSignal(false);
  const [hasFailed, setFailed] = createSignal(false);
  const languages = createMemo(() => languagesIn(words.language(), language()));
  const countries = createMemo(() =>
    countriesIn(words.language()).map(({ code, name }) => ({ id: code, name })),
  );
  const thisMonth = today().slice(0, 7);
  const leftOut = () => Object.values(props.left ?? {}).reduce<number>((sum, count) => sum + (count ?? 0), 0);
  let form!: HTMLFormElement;
  let first: HTMLSelectElement | undefined;

  async function begin(): Promise<void> {
    if (territory().length === 0 || isBusy()) return;
    const field = (name: string) => String(new FormData(form).get(name) ?? '').trim();
    setBusy(true);
    setFailed(false);
    try {
      const files = await beginStory(fetchWorld(worldAddress()), {
        text,
        language: language(),
        translations: translations().filter((one) => one !== language()),
        territory: territory(),
        asOf: field('asOf') || thisMonth,
        publisher: field('publisher'),
        published: field('published'),
        address: field('address'),
        proposed: await proposedWords([language(), ...translations()]),
      });
      await work.begin(newId(field('name'), 'story', []), files, false);
    } catch {
      setFailed(true);
    }
    setBusy(false);
  }
  return (
    <main class={styles.new}>
      <form
        class={styles.about}
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        <header class={styles.head}>
          <h1>{t('newTitle')}</h1>
          <p>{t('newIntro')}</p>
        </header>
        <Show when={hadMark || lineEnds > 0 || leftOut() > 0}>
          <p class={styles.hint} role="status">
            {[
              ...(hadMark ? [t('doneMark')] : []),
              ...(lineEnds > 0 ? [t('doneLineEnds', { count: words.number(lineEnds) })] : []),
              ...(leftOut() > 0 ? [t('leftOut', { count: words.number(leftOut()) })] : []),
            ].join(' ')}
          </p>
        </Show>
        <Select
          label={t('textLanguage')}
          options={languages().map(({ tag, name }) => ({ value: tag, label: name }))}
          value={language()}
          onChoose={(tag) => {
            isChosen = true;
            setLanguage(tag);
          }}
          ref={(field) => {
            first = field;
          }}
        />
        <TokenField
          label={t('landOf')}
          options={countries()}
          chosen={territory()}
          onChange={(land) => {
            isLandChosen = true;
            setTerritory(land);
          }}
          removeWord={(name) => t('remove', { name })}
        />
        <Show when={territory().length === 0}>
          <p class={styles.hint}>{t('landNeeded')}</p>
        </Show>
        <TextField
          label={t('asOfWhen')}
          name="asOf"
          dir="ltr"
          value={thisMonth}
          pattern={datePattern}
          hint={t('dateHint')}
        />
        <TokenField
          label={t('readIn')}
          options={languages()
            .filter(({ tag }) => tag !== language())
            .map(({ tag, name }) => ({ id: tag, name }))}
          chosen={translations()}
          onChange={setTranslations}
          removeWord={(name) => t('remove', { name })}
        />
        <TextField label={t('publisherOf')} name="publisher" />
        <PublishedFields />
        <TextField label={t('folderName')} name="name" dir="ltr" pattern={idPattern} hint={t('folderHint')} />
        <Show when={hasFailed()}>
          <p class={fields.refusal} role="alert">
            {t('worldFailed')}
          </p>
        </Show>
        <div class={styles.actions}>
          <button
            type="submit"
            class={buttons.primary}
            aria-disabled={territory().length === 0 || isBusy() ? 'true' : undefined}
          >
            {t(isBusy() ? 'laying' : 'layOnDesk')}
          </button>
          <button type="button" class={buttons.plain} onClick={() => props.onBack()}>
            {t('back')}
          </button>
        </div>
      </form>
      <div class={styles.preview} lang={language()} dir={direction(language())}>
        <For each={text.split(/\n+/).filter((line) => line.trim() !== '')}>{(line) => <p>{line}</p>}</For>
      </div>
    </main>
  );
}
