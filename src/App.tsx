import { createResource, createSignal, lazy, Match, Show, Switch } from 'solid-js';
import { interfaceLanguageFor } from './i18n/languages';
import { loadWords } from './i18n/loaded-words';
import { direction } from './i18n/tags';
import { EmbedPage } from './EmbedPage';
import type { MapComponent } from './MapStage';
import type { OfflineNews } from './offline/news';
import { OtherView, Tracing, preloadFor } from './reader/parts';
import { OfflineBar } from './reader/shell/OfflineBar';
import { Notice } from './reader/shell/Notice';
import { StoryPage } from './StoryPage';
import { firstLanguage } from './first-language';
import { isPrerendered, takeOver } from './take-over';
import { readAddress } from './session/address/address';
import { languageRead } from './session/parts/reading';
import type { StoryEntry } from './story/story-entry';
import { loadStory, pageStory, readIndex, StaleStory } from './site-files/load-story';
import { loadStoryStylesheet } from './site-files/story-stylesheet';
import { isEmbed } from './session/address/page-address';
import { preferredTheme } from './session/preferences';
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
  const { theme = preferredTheme(), embed, panel, km } = readAddress(location.hash);
  // What the address shows comes while the story does.
  if (panel !== undefined) void OtherView.preload();
  if (km !== undefined) void Tracing.preload();
  const language = firstLanguage();
  const [hasWords] = createResource(() => loadWords(interfaceLanguageFor(language)).then(() => true));
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
    const address = readAddress(location.hash);
    const loaded = await loadStory(address.story, pageStory());
    // Of a story that the page was not made for, the language is known only now.
    const read = languageRead(address, loaded.languages);
    await Promise.all([
      loadStoryStylesheet(loaded.slug),
      loadWords(interfaceLanguageFor(read)),
      preloadFor(loaded),
    ]);
    return loaded;
  });
  return (
    <Switch>
      {/* Without words the page stays as it was prerendered. */}
      <Match when={hasWords.state !== 'ready'}>{null}</Match>
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
              <PatternTiles story={loaded()} />
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
