import { Show } from 'solid-js';
import { direction } from '../../i18n/tags';
import { useEntries } from '../../session/entries';
import { useSession } from '../../session/session';
import { neighboursOf } from '../../story/neighbours';
import { libraryPage } from '../../story/pages';
import type { StoryEntry } from '../../story/story-entry';
import { storyLink } from '../../story/story-link';
import { Unbroken } from '../../ui/Unbroken';
import styles from './Neighbours.module.css';

/** At the end of an article: the stories before and after it in time. Nothing where there is no other. */
export function Neighbours() {
  const session = useSession();
  const entries = useEntries();
  const { t } = session.words;
  const neighbours = () => neighboursOf(session.story().slug, entries());
  return (
    <Show when={neighbours().earlier ?? neighbours().later}>
      <nav class={styles.neighbours} aria-label={t('otherStories')} data-print="none">
        <Show when={neighbours().earlier}>
          {(entry) => <Neighbour label={t('earlierStory')} entry={entry()} />}
        </Show>
        <Show when={neighbours().later}>
          {(entry) => <Neighbour label={t('laterStory')} entry={entry()} />}
        </Show>
        <a class={styles.all} href={`./${libraryPage}`}>
          {t('allStories')}
        </a>
      </nav>
    </Show>
  );
}

function Neighbour(props: { label: string; entry: StoryEntry }) {
  const { words } = useSession();
  const code = () =>
    words.language() in props.entry.title ? words.language() : (props.entry.languages[0] ?? '');
  return (
    <a class={styles.neighbour} href={storyLink(props.entry, words.language())}>
      <small>
        {props.label} · {words.date(props.entry.date)}
      </small>
      <span lang={code()} dir={direction(code())}>
        <Unbroken text={words.of(props.entry.title)} />
      </span>
    </a>
  );
}
