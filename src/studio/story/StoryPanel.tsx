import { createMemo, For, type JSX, Show } from 'solid-js';
import { direction } from '../../i18n/tags';
import { isToBeWritten, toBeWritten } from '../../story/files/to-be-written';
import { useDesk } from '../desk/desk';
import type { StudioWord } from '../desk/studio-words';
import { setMeta } from '../edits/parts';
import { newId } from '../marking/new-id';
import { addSpeaker } from '../edits/parts';
import { CorrectedText } from './CorrectedText';
import styles from './Story.module.css';

/** What the story is called, whose words it is made from, and who speaks and acts in it: in each of its languages. */
export default function StoryPanel() {
  const { parsed, work, words, t } = useDesk();
  const { story, languages, speakers, actors, claims, features } = parsed;
  const name = createMemo(() => new Intl.DisplayNames([words.language(), 'en'], { type: 'language' }));
  const taken = () => [...speakers(), ...actors(), ...claims(), ...features()].map(({ id }) => id);
  return (
    <section class={styles.story}>
      <h2>{t('storyTitle')}</h2>
      <label class={styles.field}>
        <span>{t('folderName')}</span>
        <input
          type="text"
          dir="ltr"
          spellcheck={false}
          value={work.open()?.slug ?? ''}
          pattern="[a-z0-9][a-z0-9\-]*"
          onChange={(event) => {
            const { currentTarget: field } = event;
            if (field.checkValidity() && field.value !== '') work.rename(field.value);
            else field.value = work.open()?.slug ?? '';
          }}
        />
      </label>
      <Texts word="titleOf" path={['title']} />
      <Texts word="summaryOf" path={['summary']} isLong />
      <h3>{t('sourceTitle')}</h3>
      <CorrectedText />
      <Texts word="creditOf" path={['sources', 0, 'credit']} isLong />
      <Texts word="publisherOf" path={['sources', 0, 'publisher']} isOptional />
      <Texts word="authorOf" path={['sources', 0, 'author']} isOptional />
      <Plain word="publishedOn" path={['sources', 0, 'published']} />
      <Plain word="publishedAt" path={['sources', 0, 'address']} />
      <Texts word="noteOf" path={['sources', 0, 'note']} isLong isOptional />
      <h3>{t('speakersTitle')}</h3>
      <For each={speakers().map(({ id }) => id)}>
        {(id, index) => (
          <fieldset class={styles.party}>
            <legend>
              <code>{id}</code>
            </legend>
            <Texts word="nameOf" path={['speakers', index(), 'name']} />
            <Texts word="descriptionOf" path={['speakers', index(), 'description']} isLong />
          </fieldset>
        )}
      </For>
      <button
        type="button"
        class={styles.add}
        onClick={() =>
          work.apply(addSpeaker({ id: newId('', 'speaker', taken()), name: blank(), description: blank() }))
        }
      >
        {t('addSpeaker')}
      </button>
      <Show when={actors().length > 0}>
        <h3>{t('actorsTitle')}</h3>
        <For each={actors().map(({ id }) => id)}>
          {(id, index) => (
            <fieldset class={styles.party}>
              <legend>
                <code>{id}</code>
              </legend>
              <Texts word="nameOf" path={['actors', index(), 'name']} />
            </fieldset>
          )}
        </For>
      </Show>
      <h3>{t('makersTitle')}</h3>
      <Texts word="makersOf" path={['makers']} isOptional />
      <For each={story()?.outlineSources ?? []}>
        {(_, index) => <Texts word="outlinesOf" path={['outlineSources', index(), 'name']} />}
      </For>
    </section>
  );

  function blank(): Record<string, string> {
    return Object.fromEntries(languages().map((one) => [one, toBeWritten()]));
  }

  function valueAt(path: readonly (string | number)[]): unknown {
    return path.reduce<unknown>(
      (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
      story(),
    );
  }

  /** A text of the story, in each of its languages. What is empty is still to be written, or not there at all. */
  function Texts(props: {
    word: StudioWord;
    path: readonly (string | number)[];
    isLong?: boolean;
    isOptional?: boolean;
  }): JSX.Element {
    const texts = () => (valueAt(props.path) ?? {}) as Readonly<Record<string, string>>;
    const shown = (language: string) => {
      const text = texts()[language] ?? '';
      return isToBeWritten(text) ? '' : text;
    };
    const write = (language: string, text: string) => {
      const all = Object.fromEntries(languages().map((one) => [one, shown(one)]));
      const next = { ...all, [language]: text };
      const isEmpty = Object.values(next).every((one) => one.trim() === '');
      work.apply(
        setMeta(
          props.path,
          isEmpty && props.isOptional
            ? undefined
            : Object.fromEntries(
                Object.entries(next).map(([one, words_]) => [
                  one,
                  words_.trim() === '' ? toBeWritten() : words_,
                ]),
              ),
        ),
      );
    };
    return (
      <div class={styles.texts} role="group" aria-label={t(props.word)}>
        <span class={styles.label} aria-hidden="true">
          {t(props.word)}
        </span>
        <For each={languages()}>
          {(language) => (
            <label class={styles.text}>
              <Show when={languages().length > 1}>
                <span>{name().of(language) ?? language}</span>
              </Show>
              <Show
                when={props.isLong}
                fallback={
                  <input
                    type="text"
                    lang={language}
                    dir={direction(language)}
                    aria-label={`${t(props.word)}, ${name().of(language) ?? language}`}
                    data-path={[...props.path, language].join('.')}
                    value={shown(language)}
                    onInput={(event) => write(language, event.currentTarget.value)}
                  />
                }
              >
                <textarea
                  rows="2"
                  lang={language}
                  dir={direction(language)}
                  aria-label={`${t(props.word)}, ${name().of(language) ?? language}`}
                  data-path={[...props.path, language].join('.')}
                  value={shown(language)}
                  onInput={(event) => write(language, event.currentTarget.value)}
                />
              </Show>
            </label>
          )}
        </For>
      </div>
    );
  }

  function Plain(props: { word: StudioWord; path: readonly (string | number)[] }): JSX.Element {
    return (
      <label class={styles.field}>
        <span>{t(props.word)}</span>
        <input
          type="text"
          dir="ltr"
          data-path={props.path.join('.')}
          value={String(valueAt(props.path) ?? '')}
          onInput={(event) => work.apply(setMeta(props.path, event.currentTarget.value.trim() || undefined))}
        />
      </label>
    );
  }
}
