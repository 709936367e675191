import { For, Show } from 'solid-js';
import { interfaceLanguages, type InterfaceLanguage } from '../i18n/languages';
import { studioPage } from '../story/pages';
import { Choices } from '../ui/Choices';
import { IconButton } from '../ui/IconButton';
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
  const other = () => (library.theme() === 'dark' ? 'light' : 'dark');
  const isChosen = () => library.shown().length < total;
  return (
    <LibraryProvider value={library}>
      <div class={styles.page}>
        <header class={styles.header}>
          <a class={styles.house} href="./">
            {t('appName')}
          </a>
          <div class={styles.controls} data-needs-script>
            <a class={styles.studio} href={`./${studioPage}`}>
              {t('makeStory')}
            </a>
            <Choices
              name="language"
              label={t('language')}
              options={Object.entries(interfaceLanguages).map(([code, { name, short }]) => ({
                value: code as InterfaceLanguage,
                label: name,
                short,
                lang: code,
              }))}
              value={library.chosenLanguage()}
              onChoose={library.chooseLanguage}
            />
            <IconButton
              icon={other() === 'dark' ? 'moon' : 'sun'}
              name={t(other() === 'dark' ? 'themeDark' : 'themeLight')}
              onPress={() => library.ask({ theme: other() })}
            />
          </div>
        </header>
        <main class={styles.main}>
          <div class={styles.head}>
            <h1>{t('allStories')}</h1>
            <p>{t('storiesIntro')}</p>
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
