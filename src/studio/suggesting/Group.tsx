import { type ParentProps, Show } from 'solid-js';
import { useDesk } from '../desk/desk';
import type { StudioWord } from '../desk/studio-words';

/** Suggestions of one sort, with their number; nothing where there are none. */
export function Group(props: ParentProps<{ word: StudioWord; count: number }>) {
  const { t, words } = useDesk();
  return (
    <Show when={props.count > 0}>
      <h3>
        {t(props.word)} <span>{words.number(props.count)}</span>
      </h3>
      {props.children}
    </Show>
  );
}
