import { type ParentProps, Show } from 'solid-js';
import { direction } from '../../i18n/tags';
import { useDesk } from '../desk/desk';
import type { Mention } from '../suggest/places/places';
import styles from './Suggesting.module.css';

/** One suggestion: its name, where the text names it, the ways to take it, and the way to leave it. */
export function Suggested(
  props: ParentProps<{
    name: string;
    mentions?: readonly Mention[];
    note?: string | undefined;
    /** Whether the name is in the studio's own words, not in the text's. */
    isOurs?: boolean;
    onLeave: () => void;
  }>,
) {
  const { source, t, words } = useDesk();
  const mark = () => (props.isOurs ? {} : { lang: source.language(), dir: direction(source.language()) });
  function show(mention: Mention | undefined): void {
    const sentence = mention && source.sentences().findLast(({ start }) => start <= mention.start);
    if (!sentence) return;
    document
      .querySelector(`[data-sentence="${CSS.escape(sentence.id)}"]`)
      ?.scrollIntoView({ block: 'center' });
  }
  return (
    <li class={styles.one}>
      <span class={styles.name}>
        <bdi {...mark()}>{props.name}</bdi>
        <Show when={props.note}>
          <small>{props.note}</small>
        </Show>
        <Show when={props.mentions}>
          {(mentions) => (
            <button type="button" class={styles.mentions} onClick={() => show(mentions()[0])}>
              {t('mentioned', { count: words.number(mentions().length) })}
            </button>
          )}
        </Show>
      </span>
      <span class={styles.actions}>
        {props.children}
        <button type="button" class={styles.leave} onClick={() => props.onLeave()}>
          {t('leave')}
        </button>
      </span>
    </li>
  );
}
