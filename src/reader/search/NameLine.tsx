import { direction } from '../../i18n/tags';
import { useSession } from '../../session/session';
import type { NameEntry } from '../../story/dataset/dataset';
import { MarkedText } from '../../ui/MarkedText';
import { runsOf } from './found-text';
import styles from './Found.module.css';
import { FoundOption, type OptionProps } from './FoundOption';

/** A name of the table of events that was found, with the matches marked, and how many events have it. */
export function NameLine(props: OptionProps & { entry: NameEntry; query: string }) {
  const session = useSession();
  const language = () => session.story().dataset?.text.language ?? session.reading.language();
  return (
    <FoundOption {...props}>
      <span class={styles.text} lang={language()} dir={direction(language())}>
        <MarkedText runs={runsOf(props.entry[0], props.query)} />
      </span>
      <small class={styles.detail}>{session.words.number(props.entry[1])}</small>
    </FoundOption>
  );
}
