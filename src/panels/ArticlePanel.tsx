import { createEffect, For, on, onCleanup, Show } from 'solid-js';
import { direction, interfaceLanguages, isInterfaceLanguage } from '../i18n/languages';
import { afterPaint } from '../state/after-paint';
import { useAppState } from '../state/app-state';
import type { Sentence } from '../story/model';
import styles from './Article.module.css';
import { SpeakerChoice } from './accounts/SpeakerChoice';
import { SentenceLink } from './SentenceLink';

/** The article in the language that is read, or in two side by side, the source's own first. */
export function ArticlePanel() {
  const state = useAppState();
  const { t, of, date } = state.words;
  const [source] = state.story.languages;
  const languages = state.articleLanguages;
  const paragraphs = paragraphsOf(state.story.sentences);
  const nameOf = (code: string) => (isInterfaceLanguage(code) ? interfaceLanguages[code].name : code);
  let body!: HTMLElement;

  createEffect(
    on([state.chosen, state.currentSentence], ([, sentence]) => {
      if (sentence === undefined) return;
      const show = () =>
        body.querySelector(`[data-sentence="${sentence}"]`)?.scrollIntoView({ block: 'nearest' });
      onCleanup(afterPaint(show));
    }),
  );

  return (
    <article class={styles.article} ref={body}>
      <header class={styles.head}>
        <p class={styles.kicker}>{date(state.story.date)}</p>
        <h1 class={styles.title}>{of(state.story.title)}</h1>
        <p class={styles.summary}>{of(state.story.summary)}</p>
        <details class={styles.about}>
          <summary>{t('aboutDate')}</summary>
          <p>{of(state.story.dateNote)}</p>
        </details>
      </header>
      <div class={styles.account}>
        <SpeakerChoice name="account" place={0} />
      </div>
      <div class={styles.columns} data-columns={languages().length}>
        <For each={languages()}>
          {(language) => (
            <p class={styles.note} lang={state.language()}>
              <bdi lang={language}>{nameOf(language)}</bdi>
              {' · '}
              {language === source ? t('sourceNote') : t('translationNote')}
              <Show when={state.story.translators[language]}>
                {(translator) => <span>{` (${of(translator())})`}</span>}
              </Show>
            </p>
          )}
        </For>
        <For each={paragraphs}>
          {(sentences) => (
            <For each={languages()}>
              {(language) => (
                <p class={styles.paragraph} lang={language} dir={direction(language)}>
                  <For each={sentences}>
                    {(sentence) => (
                      <>
                        <SentenceLink sentence={sentence} language={language} />{' '}
                      </>
                    )}
                  </For>
                </p>
              )}
            </For>
          )}
        </For>
      </div>
    </article>
  );
}

function paragraphsOf(sentences: readonly Sentence[]): Sentence[][] {
  const found = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const known = found.get(sentence.paragraph);
    if (known) known.push(sentence);
    else found.set(sentence.paragraph, [sentence]);
  }
  return [...found.values()];
}
