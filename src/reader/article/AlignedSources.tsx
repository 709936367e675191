import { createMemo, For, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { alignedRows } from '../../story/sources/aligned-rows';
import { TaggedText } from '../../ui/text/TaggedText';
import { ParagraphText } from './ParagraphText';
import { followSentences } from './follow-sentences';
import { sourceName } from './source-words';
import styles from './Sources.module.css';

/** All sources beside each other, sentence beside sentence; where there is no room, one below the other. */
export function AlignedSources() {
  const session = useSession();
  const { tagged } = session.words;
  const { texts } = session.sources;
  const language = session.reading.language;
  const rows = createMemo(() => alignedRows(session.inArticle.sentences(), texts()));
  return (
    <div
      class={styles.aligned}
      style={{ '--sources': texts().length }}
      data-aligned
      ref={followSentences(session)}
    >
      <div class={styles.row} data-head>
        <For each={texts()}>
          {(text) => (
            <h2 class={styles.name}>
              <TaggedText words={tagged(sourceName(text))} />
            </h2>
          )}
        </For>
      </div>
      <For each={rows()}>
        {({ id, cells }) => (
          <div class={styles.row} data-row={id}>
            <For each={texts()}>
              {(text, place) => (
                <div class={styles.cell} data-source={text.id}>
                  <Show
                    when={(cells[place()] ?? []).length > 0}
                    fallback={<span class={styles.nothing} aria-hidden="true" />}
                  >
                    <small class={styles.label}>
                      <TaggedText words={tagged(sourceName(text))} />
                    </small>
                    <ParagraphText
                      sentences={cells[place()] ?? []}
                      language={language()}
                      source={text.language}
                    />
                  </Show>
                </div>
              )}
            </For>
          </div>
        )}
      </For>
    </div>
  );
}
