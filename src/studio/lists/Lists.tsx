import { createSignal, Show } from 'solid-js';
import { Choices } from '../../ui/Choices';
import { listNames, type ListName } from '../tables/rows';
import { listWords } from './column-words';
import { List, type ListProps } from './List';
import styles from './List.module.css';

/** All lists of the story, one at a time. */
export default function Lists(props: ListProps) {
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
        {(name) => <List {...props} list={name} />}
      </Show>
    </div>
  );
}
