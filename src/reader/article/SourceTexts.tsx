import { For, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { Choices } from '../../ui/Choices';
import { TaggedText } from '../../ui/text/TaggedText';
import { onDemand } from '../on-demand';
import { ArticleText } from './ArticleText';
import { sourceName } from './source-words';
import styles from './Sources.module.css';

const AlignedSources = onDemand(() => import('./AlignedSources').then((module) => module.AlignedSources));

/**
 * The texts of a story of several sources: one at a time, or all beside each other. Without a script, and on paper, all
 * of them, one after the other.
 */
export function SourceTexts() {
  const session = useSession();
  const { t, of, tagged } = session.words;
  const { texts, shown, show, allBeside, isBeside } = session.sources;
  const options = () => [
    ...texts().map((text) => ({ value: text.id, label: of(sourceName(text)) })),
    { value: allBeside, label: t('sourcesBeside') },
  ];
  const isClosed = (id: string) => !import.meta.env.SSR && shown() !== id;
  const sentencesOf = (id: string) =>
    session.inArticle.sentences().filter((sentence) => session.evidence().textOf(sentence.id).id === id);
  return (
    <>
      <div
        class={styles.choice}
        data-needs-script
        data-print="none"
        onPointerEnter={() => void AlignedSources.preload()}
        onFocusIn={() => void AlignedSources.preload()}
      >
        <Choices
          name="source"
          label={t('sourceChoice')}
          look="pills"
          options={options()}
          value={shown() ?? ''}
          onChoose={show}
        />
      </div>
      <Show
        when={isBeside()}
        fallback={
          <For each={texts()}>
            {(text) => (
              <section
                class={styles.source}
                data-source={text.id}
                data-closed={isClosed(text.id) ? '' : undefined}
              >
                <h2 class={styles.name}>
                  <TaggedText words={tagged(sourceName(text))} />
                </h2>
                <p class={styles.credit}>
                  <TaggedText words={tagged(text.credit)} />
                </p>
                <ArticleText text={text} sentences={sentencesOf(text.id)} />
              </section>
            )}
          </For>
        }
      >
        <AlignedSources />
      </Show>
    </>
  );
}
