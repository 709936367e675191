import { For, Show } from 'solid-js';
import { studioPage } from '../story/pages';
import { PageHead } from '../ui/head/PageHead';
import { Filters } from './Filters';
import { type Library, LibraryProvider } from './library';
import styles from './Library.module.css';
import { StoryCard } from './StoryCard';
import { WorldMap } from './WorldMap';

/** All stories: on the map of the world, and as a list. `onSearch` is called before the first search. */
export function LibraryPage(props: { library: Library; onSearch?: () => void }) {
  const { library } = props;
  const { t, number } = library.words;
  const total = library.entries.length;
  const isChosen = () => library.shown().length < total;
  return (
    <LibraryProvider value={library}>
      <div class={styles.page}>
        <PageHead
          t={t}
          language={library.chosenLanguage()}
          theme={library.theme()}
          onLanguage={library.chooseLanguage}
          onTheme={(theme) => library.ask({ theme })}
        />
        <main class={styles.main}>
          <div class={styles.head}>
            <h1>{t('allStories')}</h1>
            <p>{t('storiesIntro')}</p>
            <a class={styles.studio} href={`./${studioPage}`}>
              {t('makeStory')}
            </a>
          </div>
          <div class={styles.desk}>
            <WorldMap />
            <Filters onSearch={() => props.onSearch?.()} />
            <p class={styles.status}>
              <span role="status">
                {isChosen()
                  ? t('storiesOf', { shown: number(library.shown().length), total: number(total) })
                  : t('storiesCount', { count: number(total) })}
              </span>
              <Show when={library.isMissingParts()}>
                <span role="alert">{t('partFailed')}</span>
              </Show>
              <Show when={isChosen() && library.shown().length > 0}>
                <button type="button" class="text-link" onClick={library.showAll}>
                  {t('showAllStories')}
                </button>
              </Show>
            </p>
          </div>
          <Show
            when={library.shown().length > 0}
            fallback={
              <div class={styles.empty}>
                <p>{t(total === 0 ? 'noStories' : 'noStoryFits')}</p>
                <Show when={total > 0}>
                  <button type="button" onClick={library.showAll}>
                    {t('showAllStories')}
                  </button>
                </Show>
              </div>
            }
          >
            <ul class={styles.list}>
              <For each={library.shown()}>{(entry) => <StoryCard entry={entry} />}</For>
            </ul>
          </Show>
        </main>
      </div>
    </LibraryProvider>
  );
}
