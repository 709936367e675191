import { For, Show } from 'solid-js';
import { useDesk } from '../desk/desk';
import { Texts } from '../story/Texts';
import { createCorrectingWords } from './correcting-words';

/** The former texts of a source, by its place among those of the story: what was corrected in each, in the languages of the story. */
export function FormerTexts(props: { place: number }) {
  const { parsed, words } = useDesk();
  const t = createCorrectingWords(words.language);
  const editions = () => parsed.story()?.sources?.[props.place]?.editions ?? [];
  return (
    <Show when={editions().length > 0}>
      <h3>{t('formerTexts')}</h3>
      <For each={editions().map(({ date }) => date)}>
        {(date, index) => (
          <Texts
            name={t('correctedThen', { date: words.date(date) })}
            path={['sources', props.place, 'editions', index(), 'text']}
            isLong
            isOptional
          />
        )}
      </For>
    </Show>
  );
}
