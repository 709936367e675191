import { createMemo, For, Index, Show } from 'solid-js';
import { languageName } from '../../i18n/language-names';
import { direction } from '../../i18n/tags';
import { useSession } from '../../session/session';
import { shareUnchanged } from '../../session/share-unchanged';
import type { Sentence, SourceText } from '../../story/model';
import { byId, Keyed } from '../../ui/Keyed';
import styles from './Article.module.css';
import { TranslationNote } from './TranslationNote';
import { gapsOf, keepsLines } from './gaps';
import { SentenceLink } from './SentenceLink';

/** Paragraphs per chunk; chunks of a long article are laid out once they come near the viewport. */
const groupSize = 25;

/** The text of a source in the language that is read, or in two side by side, its own first. */
export function ArticleText(props: { text: SourceText | undefined; sentences: readonly Sentence[] }) {
  const session = useSession();
  const { t } = session.words;
  const source = () => props.text?.language;
  const languages = createMemo(() => {
    const read = session.reading.articleLanguages();
    const own = source();
    // A further source may be in a language in which the story is not told.
    const isOther = own !== undefined && !session.story().languages.includes(own);
    return isOther ? [own, session.reading.language()] : read;
  });
  const groups = createMemo<readonly (readonly Paragraph[])[]>(
    (before) => shareUnchanged(before, inGroups(paragraphsOf(props.sentences))),
    [],
  );
  return (
    <div class={styles.text} data-columns={languages().length}>
      <div class={styles.columns}>
        <For each={languages()}>
          {(language) => (
            <p class={styles.note} lang={session.words.language()}>
              <bdi lang={language}>{languageName(language)}</bdi>
              {' · '}
              <Show when={language !== source()} fallback={t('sourceNote')}>
                <TranslationNote language={language} />
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
                  {(language) => (
                    <ParagraphText sentences={paragraph().sentences} language={language} source={source()} />
                  )}
                </For>
              )}
            </Keyed>
          </div>
        )}
      </Index>
    </div>
  );
}

/** Sentences that stand together, in one language. */
export function ParagraphText(props: {
  sentences: readonly Sentence[];
  language: string;
  /** The language that they are written in. */
  source: string | undefined;
}) {
  const gaps = createMemo(() => gapsOf(props.sentences, props.language, props.source));
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
