import { Show } from 'solid-js';
import { useSession } from '../../session/session';
import { TaggedText } from '../../ui/text/TaggedText';

/** That words in a language are a translation, and whose. */
export function TranslationNote(props: { language: string }) {
  const { story, words } = useSession();
  return (
    <>
      {words.t('translationNote')}
      <Show when={story().translators[props.language]}>
        {(translator) => (
          <span>
            {' ('}
            <TaggedText words={words.tagged(translator())} />)
          </span>
        )}
      </Show>
    </>
  );
}
