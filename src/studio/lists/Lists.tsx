import { createSignal, Show } from 'solid-js';
import { Choices } from '../../ui/Choices';
import { createEmptyWords } from '../empty/empty-words';
import { listNames, type ListName } from '../tables/rows';
import { listWords } from './column-words';
import { List, type ListProps } from './List';
import styles from './List.module.css';

/** What to do where a list has nothing yet. */
const emptyWord = {
  sentences: 'noSentences',
  claims: 'noClaims',
  actors: 'noActors',
  speakers: 'noSpeakers',
  features: 'noFeatures',
  gaps: 'noGaps',
} as const satisfies Readonly<Record<ListName, string>>;

/** All lists of the story, one at a time. */
export default function Lists(props: Omit<ListProps, 'empty'>) {
  const empty = createEmptyWords(props.language);
  const [list, setList] = createSignal<ListName>('claims');
  return (
    <div class={styles.lists}>
      <Choices
        name="list"
        label={props.t('listsOf')}
        look="pills"
        options={listNames.map((name) => ({ value: name, label: props.t(listWords[name]) }))}
        value={list()}
        onChoose={setList}
      />
      <Show when={list()} keyed>
        {(name) => (
          <List
            {...props}
            list={name}
            empty={(isFiltered) => empty(isFiltered ? 'noneFits' : emptyWord[name])}
          />
        )}
      </Show>
    </div>
  );
}
