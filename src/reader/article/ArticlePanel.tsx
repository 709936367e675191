import { createEffect, createMemo, For, Index, on, onCleanup, Show } from 'solid-js';
import { languageName } from '../../i18n/language-names';
import { direction } from '../../i18n/tags';
import { afterPaint } from '../../session/after-paint';
import { useSession } from '../../session/session';
import { shareUnchanged } from '../../session/share-unchanged';
import type { Sentence } from '../../story/model';
import { byId, Keyed } from '../../ui/Keyed';
import { TaggedText } from '../../ui/text/TaggedText';
import { AboutLink } from '../about/AboutLink';
import styles from './Article.module.css';
import { gapsOf, keepsLines } from './gaps';
import { Neighbours } from '../elsewhere/Neighbours';
import { SpeakerChoice } from '../views/accounts/SpeakerChoice';
import { SentenceLink } from './SentenceLink';
import { Start } from './Start';

/** Paragraphs per chunk; chunks of a long article are laid out once they come near the viewport. */
const groupSize = 25;

/** The article in the language that is read, or in two side by side, the source's own first. */
export function ArticlePanel() {
  const session = useSession();
  const { t, tagged, date } = session.words;
  const source = () => session.story().languages[0];
  const languages = session.reading.articleLanguages;
  const groups = createMemo<readonly (readonly Paragraph[])[]>(
    (before) => shareUnchanged(before, inGroups(paragraphsOf(session.inArticle.sentences()))),
    [],
  );
  let body!: HTMLElement;

  createEffect(
    on([session.selection.chosen, session.selection.currentSentence], ([, sentence]) => {
      if (sentence === undefined) return;
      const show = () =>
        body.querySelector(`[data-sentence="${sentence}"]`)?.scrollIntoView({ block: 'nearest' });
      onCleanup(afterPaint(show));
    }),
  );

  return (
    <article class={styles.article} ref={body}>
      <header class={styles.head} data-print="none">
        <p class={styles.kicker}>{date(session.story().date)}</p>
        <h1 class={styles.title}>
          <TaggedText words={tagged(session.story().title)} />
        </h1>
        <p class={styles.summary}>
          <TaggedText words={tagged(session.story().summary)} />
        </p>
        <Show when={session.story().dateNote}>
          {(note) => (
            <details class={styles.about}>
              <summary>{t('aboutDate')}</summary>
              <p>
                <TaggedText words={tagged(note())} />
              </p>
            </details>
          )}
        </Show>
        <Start />
        <AboutLink />
      </header>
      <div class={styles.account} data-print="none">
        <SpeakerChoice name="account" place={0} />
      </div>
      <div class={styles.text} data-columns={languages().length}>
        <div class={styles.columns}>
          <For each={languages()}>
            {(language) => (
              <p class={styles.note} lang={session.words.language()}>
                <bdi lang={language}>{languageName(language)}</bdi>
                {' · '}
                {language === source() ? t('sourceNote') : t('translationNote')}
                <Show when={session.story().translators[language]}>
                  {(translator) => (
                    <span>
                      {' ('}
                      <TaggedText words={tagged(translator())} />)
                    </span>
                  )}
                </Show>
              </p>
            )}
          </For>
        </div>
        <Index each={groups()}>
          {(paragraphs, place) => (
            <div class={styles.columns} data-far={place > 0 ? '' : undefined}>
              <Keyed each={paragraphs()} by={byId}>
                {(paragraph) => (
                  <For each={languages()}>
                    {(language) => <ParagraphText sentences={paragraph().sentences} language={language} />}
                  </For>
                )}
              </Keyed>
            </div>
          )}
        </Index>
      </div>
      <Neighbours />
    </article>
  );
}

function ParagraphText(props: { sentences: readonly Sentence[]; language: string }) {
  const { story } = useSession();
  const gaps = createMemo(() => gapsOf(props.sentences, props.language, story().languages[0]));
  const gapAfter = ({ id }: Sentence) => gaps()[props.sentences.findIndex((one) => one.id === id) + 1] ?? ' ';
  return (
    <p
      class={
        keepsLines(props.sentences, props.language) ? `${styles.paragraph} ${styles.lines}` : styles.paragraph
      }
      lang={props.language}
      dir={direction(props.language)}
    >
      <Show when={gaps()[0]}>{(indent) => indent()}</Show>
      <Keyed each={props.sentences} by={byId}>
        {(sentence) => (
          <>
            <SentenceLink sentence={sentence()} language={props.language} />
            {gapAfter(sentence())}
          </>
        )}
      </Keyed>
    </p>
  );
}

/** Sentences that stand together, known by the first of them. */
interface Paragraph {
  readonly id: string;
  readonly sentences: readonly Sentence[];
}

function paragraphsOf(sentences: readonly Sentence[]): Paragraph[] {
  const found = new Map<number, { id: string; sentences: Sentence[] }>();
  for (const sentence of sentences) {
    const known = found.get(sentence.paragraph);
    if (known) known.sentences.push(sentence);
    else found.set(sentence.paragraph, { id: sentence.id, sentences: [sentence] });
  }
  return [...found.values()];
}

const inGroups = <T,>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / groupSize) }, (_, place) =>
    all.slice(place * groupSize, (place + 1) * groupSize),
  );
