import { createMemo, For, Index, Show } from 'solid-js';
import { languageName } from '../../i18n/language-names';
import { useSession } from '../../session/session';
import { shareUnchanged } from '../../session/share-unchanged';
import type { Sentence, SourceText } from '../../story/model';
import styles from './Article.module.css';
import { TranslationNote } from './TranslationNote';
import { type Paragraph, ParagraphGroup } from './ParagraphGroup';
import { followSentences } from './follow-sentences';

/** Paragraphs per chunk; chunks of a long article are laid out, and followed, once they come near the viewport. */
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
    <div class={styles.text} data-columns={languages().length} ref={followSentences(session)}>
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
          <ParagraphGroup
            paragraphs={paragraphs()}
            languages={languages()}
            source={source()}
            isFirst={place === 0}
          />
        )}
      </Index>
    </div>
  );
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
