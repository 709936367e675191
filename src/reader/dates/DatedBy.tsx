import { Show } from 'solid-js';
import { useSession } from '../../session/session';
import type { Situation } from '../../story/model';
import { TaggedText } from '../../ui/text/TaggedText';

/** Where a date is from: the article, or what its note says. */
export function DatedBy(props: { situation: Situation; class: string | undefined }) {
  const { t, tagged } = useSession().words;
  return (
    <>
      <p class={props.class}>{t(props.situation.dated === 'article' ? 'datedArticle' : 'datedContext')}</p>
      <Show when={props.situation.note}>
        {(note) => (
          <p>
            <TaggedText words={tagged(note())} />
          </p>
        )}
      </Show>
    </>
  );
}
