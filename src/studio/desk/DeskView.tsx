import { createMemo, createSignal, ErrorBoundary, lazy, Match, Show, Suspense, Switch } from 'solid-js';
import { ArticlePane } from '../article/ArticlePane';
import { ImportPlace } from '../import/ImportPlace';
import { MissingPanel } from '../missing/MissingPanel';
import { Choices } from '../../ui/Choices';
import styles from './Desk.module.css';
import { type Side, useDesk } from './desk';
import { nameIn } from './names';
import type { StudioWord } from './studio-words';
import { Told } from './Told';

// Loaded when they are opened.
const Lists = lazy(() => import('../lists/Lists'));
const MapPanel = lazy(() => import('../map/MapPanel'));
const SuggestionsPanel = lazy(() => import('../suggesting/SuggestionsPanel'));
const TranslationPanel = lazy(() => import('../translation/TranslationPanel'));
const PreviewPanel = lazy(() => import('../preview/PreviewPanel'));
const StoryPanel = lazy(() => import('../story/StoryPanel'));

const sides = {
  missing: 'sideMissing',
  suggestions: 'sideSuggestions',
  map: 'sideMap',
  lists: 'sideLists',
  translation: 'sideTranslation',
  story: 'sideStory',
  preview: 'sidePreview',
} as const satisfies Readonly<Record<Side, StudioWord>>;

/** A document on the desk: the article, and beside it what is missing, the lists, or what the story is called. */
export default function DeskView(props: { titleRef: (title: HTMLElement) => void }) {
  const { side, setSide, t, work, files, parsed, words } = useDesk();
  // Once it is there it stays, out of sight: its page keeps its place.
  const isPreviewOpened = createMemo((before) => before || side() === 'preview', false);
  const [desk, setDesk] = createSignal<HTMLElement>();
  return (
    <main class={styles.desk} ref={setDesk}>
      <h1 class="visually-hidden" ref={props.titleRef}>
        {nameIn(parsed.story()?.title, [words.language(), parsed.language()], work.open()?.slug ?? '')}
      </h1>
      <p class={styles.small}>{t('needsRoom')}</p>
      <ArticlePane />
      <div class={styles.side} data-side={side()}>
        <Choices
          name="side"
          label={t('sides')}
          look="tabs"
          options={Object.entries(sides).map(([value, word]) => ({ value: value as Side, label: t(word) }))}
          value={side()}
          onChoose={setSide}
        />
        <Show when={work.trouble() === 'not-kept'}>
          <p class={styles.trouble} role="alert">
            {t('notKept')}
          </p>
        </Show>
        <ErrorBoundary
          fallback={
            <p class={styles.trouble} role="alert">
              {words.t('partFailed')}
            </p>
          }
        >
          <Suspense>
            <Switch>
              <Match when={side() === 'missing'}>
                <MissingPanel />
              </Match>
              <Match when={side() === 'suggestions'}>
                <SuggestionsPanel />
              </Match>
              <Match when={side() === 'map'}>
                <MapPanel />
              </Match>
              <Match when={side() === 'lists'}>
                <Lists
                  files={files}
                  apply={work.apply}
                  t={t}
                  language={words.language}
                  name={() => work.open()?.slug ?? ''}
                />
              </Match>
              <Match when={side() === 'translation'}>
                <TranslationPanel />
              </Match>
              <Match when={side() === 'story'}>
                <StoryPanel />
              </Match>
            </Switch>
          </Suspense>
          <Suspense>
            <Show when={isPreviewOpened()}>
              <PreviewPanel isShown={side() === 'preview'} />
            </Show>
          </Suspense>
        </ErrorBoundary>
      </div>
      <Show when={desk()}>{(element) => <ImportPlace desk={element()} />}</Show>
      <Told />
    </main>
  );
}
