import { createResource, createSignal, lazy, Match, Show, Switch } from 'solid-js';
import { legendRows } from './cartography/rows';
import { interfaceLanguageFor, interfaceLanguages } from './i18n/languages';
import { direction, languageFor } from './i18n/tags';
import { EmbedPage } from './EmbedPage';
import type { MapComponent } from './MapStage';
import type { OfflineNews } from './offline/news';
import { OfflineBar } from './reader/shell/OfflineBar';
import { Notice } from './reader/shell/Notice';
import { StoryPage } from './StoryPage';
import { isPrerendered, takeOver } from './take-over';
import { readAddress } from './session/address/address';
import type { StoryEntry } from './story/story-entry';
import { loadStory, pageStory, readIndex, StaleStory } from './site-files/load-story';
import { loadStoryStylesheet } from './site-files/story-stylesheet';
import { isEmbed } from './session/address/page-address';
import { preferredTheme } from './session/preferences';
import { wishedLanguages } from './session/wished-languages';
import { createWords } from './session/words';
import { PatternTiles } from './ui/paint/PatternTiles';
import { reload } from './ui/reload';

const MapView = lazy(() => import('./map/MapView').catch(withoutEngine));

async function withoutEngine(): Promise<{ default: MapComponent }> {
  const { default: WithoutEngine } = await import('./map/drawn/WithoutEngine');
  return { default: (props) => <WithoutEngine why="engineFailed" legend={props.legend} /> };
}

/** The page: a story once it is there, and a word to the reader while it is not. */
export function App(props: {
  offlineNews: OfflineNews | undefined;
  /** Called with the slug of each story that is shown. */
  onStory: (slug: string) => void;
}) {
  // The engine is most of the page's weight: the article is read before it is there, and it comes while the story does.
  void MapView.preload();
  const { lang, theme = preferredTheme(), embed } = readAddress(location.hash);
  // A prerendered page has its language from the first paint on.
  const language = isPrerendered()
    ? document.documentElement.lang
    : languageFor([lang, ...wishedLanguages()], Object.keys(interfaceLanguages));
  const words = createWords(
    () => interfaceLanguageFor(language),
    undefined,
    () => [language],
  );
  document.documentElement.dataset.theme = theme;
  document.documentElement.lang = language;
  if (embed) document.documentElement.dataset['embed'] ??= '';
  document.body.dir = direction(language);
  const [entries, setEntries] = createSignal<readonly StoryEntry[]>();
  // Without them nothing leads to other stories, and all else works.
  if (import.meta.env.MODE !== 'single') readIndex().then(setEntries, () => undefined);
  const [story, { refetch }] = createResource(async () => {
    const loaded = await loadStory(readAddress(location.hash).story, pageStory());
    await loadStoryStylesheet(loaded.slug);
    return loaded;
  });
  return (
    <Switch>
      <Match when={story.loading}>
        <Show when={!isPrerendered()}>
          <Notice words={words} text={words.t('loading')} />
        </Show>
      </Match>
      <Match when={story.error}>
        <Show
          when={story.error instanceof StaleStory}
          fallback={
            <Notice
              words={words}
              text={words.t('loadFailed')}
              action={words.t('tryAgain')}
              onAction={() => void refetch()}
            />
          }
        >
          <Notice words={words} text={words.t('staleStory')} action={words.t('reload')} onAction={reload} />
        </Show>
        <OfflineBar words={words} news={props.offlineNews} />
      </Match>
      <Match when={story()}>
        {(loaded) => {
          const prerenderedMap = takeOver(loaded().slug);
          props.onStory(loaded().slug);
          return (
            <>
              <PatternTiles rows={legendRows(loaded())} />
              <Show
                when={isEmbed()}
                fallback={
                  <StoryPage
                    story={loaded()}
                    map={MapView}
                    prerenderedMap={prerenderedMap}
                    offlineNews={props.offlineNews}
                    entries={entries()}
                  />
                }
              >
                <EmbedPage story={loaded()} map={MapView} prerenderedMap={prerenderedMap} />
              </Show>
            </>
          );
        }}
      </Match>
    </Switch>
  );
}
